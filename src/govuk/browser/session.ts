const minute = 60_000;
/** How long before the end a page warns. */
const notice = 5 * minute;

/**
 * Warns before a page stops working, and puts its end off by one press. Whoever typed in the last minutes has not
 * gone away, and is not disturbed. The box is not modal: *Exit this page* stays in reach.
 */
export class SessionWarning {
  private readonly box: HTMLElement;
  private readonly text: HTMLElement;
  private readonly button: HTMLElement;
  private ends = 0;
  private typedAt = 0;
  private before: Element | null = null;

  constructor(root: Element) {
    this.box = root as HTMLElement;
    this.text = root.querySelector<HTMLElement>('.app-until')!;
    this.button = root.querySelector<HTMLElement>('[data-stay]')!;
    this.lastFor(Number(this.box.dataset['seconds']));
    addEventListener('input', () => void (this.typedAt = Date.now()));
    this.button.addEventListener('click', () => void this.stay());
    this.box.addEventListener('keydown', ({ key }) => key === 'Escape' && void this.stay());
    // A phone that slept has counted nothing: so the clock is asked, again and again.
    setInterval(() => this.look(), minute / 4);
    document.addEventListener('visibilitychange', () => this.look());
  }

  private lastFor(seconds: number): void {
    this.ends = Date.now() + seconds * 1000;
  }

  private look(): void {
    const left = this.ends - Date.now();
    if (left > notice) return;
    if (left <= 0) this.end();
    else if (Date.now() - this.typedAt < notice) void this.stay();
    else this.show();
  }

  private show(): void {
    if (!this.box.hidden) return;
    this.before = document.activeElement;
    this.box.hidden = false;
    this.button.focus();
  }

  private hide(): void {
    if (this.box.contains(document.activeElement)) (this.before as HTMLElement | null)?.focus();
    this.box.hidden = true;
  }

  private end(): void {
    if (this.button.hidden) return;
    this.text.textContent = this.box.dataset['ended']!;
    this.button.hidden = true;
    this.box.hidden = false;
    this.box.focus();
  }

  private async stay(): Promise<void> {
    const { href = '', until = '', warning = '', failed = '' } = this.box.dataset;
    const answer: { seconds: number; until: string } | null = await fetch(href, { method: 'POST' })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    if (!answer) {
      this.text.textContent = failed;
      return this.show();
    }
    this.lastFor(answer.seconds);
    this.text.textContent = warning;
    for (const words of document.querySelectorAll('.app-until'))
      words.textContent = words.textContent!.replace(until, answer.until);
    this.box.dataset['warning'] = this.text.textContent!;
    this.box.dataset['until'] = answer.until;
    this.hide();
  }
}
