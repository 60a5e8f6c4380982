/** The part of the tracker that changes. Forms are outside it, so nothing typed is ever lost. */
const part = 'tracker';

/**
 * Asks for the page again and puts its changing part in place. False when it could not be had. Where it is there no more
 * for this reader, nothing of it stays on the screen.
 */
export async function showNews(): Promise<boolean> {
  const response = await fetch(location.pathname + location.search, { cache: 'no-store' }).catch(() => null);
  if (response?.redirected || response?.status === 404) location.replace(response.url);
  if (!response?.ok || response.redirected) return false;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(part);
  const shown = document.getElementById(part);
  if (!fresh || !shown) return false;
  keepPlace(shown, () => shown.replaceWith(document.importNode(fresh, true)));
  return true;
}

/** What the reader had opened stays open, and the focus stays on the link it was on. */
function keepPlace(shown: HTMLElement, replace: () => void): void {
  const open = [...shown.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const focused = shown.contains(document.activeElement) ? document.activeElement?.id : undefined;
  replace();
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
