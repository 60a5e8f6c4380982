/** How long after the last key the number of open places is said, in milliseconds: as the official character count does. */
const pause = 1000;

/**
 * Shows a letter as it is typed: the same parts as the server shows, as text alone. Screen readers hear, after a pause,
 * how many places are still to be filled in, and nothing of the letter itself.
 */
export class LetterPreview {
  private readonly root: HTMLElement;
  private readonly field: HTMLTextAreaElement;
  private readonly status = document.createElement('p');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element) {
    this.root = root as HTMLElement;
    this.field = document.getElementById(this.root.dataset['letterOf']!) as HTMLTextAreaElement;
    this.status.className = 'govuk-hint';
    this.status.setAttribute('role', 'status');
    this.field.after(this.status);
    this.field.addEventListener('input', () => this.show());
    this.count();
  }

  private show(): void {
    const lines = this.field.value.split('\n').map((line) => line.trim());
    this.root.replaceChildren(...lines.filter(Boolean).map(shown));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.count(), pause);
  }

  private count(): void {
    const open = this.field.value.match(/\[[^[\]\n]+\]/g)?.length ?? 0;
    const words = `${open} ${open === 1 ? 'place' : 'places'} in brackets to fill in.`;
    this.status.textContent = open > 0 ? words : 'Nothing in brackets is left.';
  }
}

function shown(line: string): HTMLElement {
  const isHeading = line.startsWith('# ');
  const element = document.createElement(isHeading ? 'h4' : 'p');
  element.className = isHeading ? 'govuk-heading-s' : 'govuk-body app-typed';
  element.textContent = isHeading ? line.slice(2).trim() : line;
  return element;
}
