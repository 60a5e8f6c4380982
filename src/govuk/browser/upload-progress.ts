/** The largest file that is taken, in bytes: a larger one is told before it costs anybody's credit. */
const largest = 20 * 1024 * 1024;

/**
 * Shows how far each file is while a form with files is sent, and says so to screen readers, a sentence a file. The
 * form and its answer stay what they are without it.
 */
export class UploadProgress {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly bars = document.createElement('div');
  private isSending = false;

  constructor(root: Element) {
    this.root = root as HTMLElement;
    this.form = root.closest('form')!;
    this.input = root.querySelector('input[type=file]')!;
    this.status = document.createElement('p');
    this.status.className = 'govuk-body';
    this.status.setAttribute('role', 'status');
    this.input.after(this.status, this.bars);
    this.form.addEventListener('submit', (event) => this.submit(event));
  }

  private submit(event: SubmitEvent): void {
    const files = [...(this.input.files ?? [])];
    const isRemoving = event.submitter?.getAttribute('name') === 'delete';
    if (!this.isSending && (files.length === 0 || isRemoving)) return;
    const large = files.find(({ size }) => size > largest);
    event.preventDefault();
    if (this.isSending) return;
    if (large) return this.fail(this.words('tooLarge', large.name));
    this.send(files, event.submitter);
  }

  /** Every file in one request, as the form would do it: where it has got to tells which file it is at. */
  private send(files: readonly File[], submitter: HTMLElement | null): void {
    this.isSending = true;
    this.status.className = 'govuk-body';
    const shown = files.map((file) => this.show(file));
    const request = new XMLHttpRequest();
    let at = -1;
    request.upload.addEventListener('progress', ({ loaded }) => {
      let before = 0;
      for (const [index, { size, name }] of files.entries()) {
        shown[index]!.value = Math.max(0, Math.min(1, (loaded - before) / Math.max(1, size)));
        if (loaded > before && index > at) {
          at = index;
          this.status.textContent = this.words('sending', name);
        }
        before += size;
      }
    });
    request.upload.addEventListener('load', () => void (this.status.textContent = this.words('sent')));
    request.addEventListener('load', () => this.goOn(request, files, submitter));
    request.addEventListener('error', () => this.fail(this.words('cutOff')));
    // Not `form.action`: a button may have that name.
    request.open('POST', this.form.getAttribute('action') ?? location.pathname);
    request.send(new FormData(this.form, submitter));
  }

  private goOn(request: XMLHttpRequest, files: readonly File[], submitter: HTMLElement | null): void {
    const { status, responseURL } = request;
    if ('answersHere' in this.root.dataset && this.takeAnswer(request)) return;
    if (status < 400) location.assign(responseURL);
    else if (status === 401) this.sendRest(files, submitter);
    else this.fail(this.words('cutOff'));
  }

  /**
   * Where the answer to a form is its page itself, the form of the answer takes the place of this one: it has the text
   * that was typed beside the files. False for any other answer.
   */
  private takeAnswer({ status, responseURL, responseText }: XMLHttpRequest): boolean {
    const answer = new DOMParser().parseFromString(responseText, 'text/html');
    const form = answer.querySelector(`form:has(#${this.root.id})`);
    const isHere = status !== 401 && new URL(responseURL).pathname === location.pathname;
    if (!form || !isHere) return false;
    document.querySelector('main .govuk-error-summary')?.remove();
    document.title = answer.title;
    const faults = answer.querySelectorAll('main .govuk-error-summary');
    const place = document.createElement('div');
    place.append(...faults, form);
    this.form.replaceWith(place);
    place.dispatchEvent(new Event('app-answered', { bubbles: true }));
    if (faults.length === 0) form.querySelector<HTMLInputElement>('input[type=file]')!.focus();
    return true;
  }

  /** The page had ended, so the files were let go by. What was typed is sent in the common way, which asks for the code. */
  private sendRest(files: readonly File[], submitter: HTMLElement | null): void {
    this.input.disabled = true;
    this.form.setAttribute('enctype', 'application/x-www-form-urlencoded');
    for (const { name } of files) this.addField('refused', `too-late:${name}`);
    this.addField(submitter?.getAttribute('name') ?? '', submitter?.getAttribute('value') ?? '');
    this.form.submit();
  }

  private addField(name: string, value: string): void {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    this.form.append(field);
  }

  private show({ name }: File): HTMLProgressElement {
    const line = document.createElement('p');
    const bar = document.createElement('progress');
    line.className = 'govuk-body app-upload';
    bar.setAttribute('aria-label', this.words('sending', name));
    line.append(name, bar);
    this.bars.append(line);
    return bar;
  }

  /** What was chosen stays chosen, so that it can be sent again. */
  private fail(sentence: string): void {
    this.isSending = false;
    this.bars.replaceChildren();
    this.status.textContent = sentence;
    this.status.className = 'govuk-error-message';
  }

  private words(name: string, file = ''): string {
    return (this.root.dataset[name] ?? '').replace('{name}', file);
  }
}
