// On the pages of advocates, but for the tracker, which listens itself: what they show is taken off the screen as soon as
// a family no longer lets them in.
const href = document.querySelector<HTMLElement>('[data-live]')?.dataset['live'];
/** Milliseconds before a stream that was refused is tried again, where the page is still theirs. */
const pause = 5000;

/** A form is on its way, which may be why: its answer comes next, and is not cut off. */
let isSending = false;
addEventListener('submit', (event) => (isSending = !event.defaultPrevented));

if (href && !document.getElementById('tracker')) listen(href);

function listen(to: string): void {
  const source = new EventSource(to);
  // What was recorded meanwhile is no reason to lose what somebody types. 0 says that a right has ended.
  source.addEventListener('changed', ({ data }: MessageEvent<string>) => {
    if (data === '0') show(here());
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) void afterRefusal(to);
  });
}

/** After a break, the right may have ended in it; or the service is only starting. The page says which. */
async function afterRefusal(to: string): Promise<void> {
  const answer = await fetch(here(), { cache: 'no-store' }).catch(() => null);
  if (answer?.redirected || answer?.status === 404) show(answer.url);
  else setTimeout(() => listen(to), pause);
}

function here(): string {
  return location.href.split('#')[0]!;
}

function show(address: string): void {
  if (!isSending) return location.replace(address);
  const main = document.querySelector('main');
  if (main) main.hidden = true;
}
