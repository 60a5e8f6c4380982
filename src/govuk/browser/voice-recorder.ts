/** The longest recording, in seconds: far below the size that is taken. */
const longest = 30 * 60;
/** Bits a second: speech is clear, and half an hour costs 7 MB. */
const fineness = 32_000;

/**
 * Records a voice where the browser can: start, stop, listen, delete, keep. What is kept is put into the field for
 * files and sent like a file that was chosen. The field stays, for a recording that was made elsewhere.
 */
export class VoiceRecorder {
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly box = document.createElement('div');
  private readonly status = document.createElement('p');
  private readonly clock = document.createElement('p');
  private readonly player = document.createElement('audio');
  private readonly buttons: Readonly<Record<'record' | 'stop' | 'keep' | 'discard', HTMLButtonElement>>;
  private recorder: MediaRecorder | null = null;
  private sound: Blob | null = null;

  constructor(root: Element) {
    this.root = root as HTMLElement;
    this.input = root.querySelector('input[type=file]')!;
    this.buttons = {
      record: this.button('record', () => void this.record()),
      stop: this.button('stop', () => this.recorder?.stop()),
      keep: this.button('keep', () => this.keep()),
      discard: this.button('discard', () => this.discard()),
    };
    if (!navigator.mediaDevices || !('MediaRecorder' in window)) return;
    this.status.setAttribute('role', 'status');
    this.status.className = this.clock.className = 'govuk-body';
    this.player.controls = true;
    this.player.className = 'app-sound govuk-!-margin-bottom-4';
    this.player.setAttribute('aria-label', this.words('listen'));
    this.box.append(this.status, this.clock, this.player, ...Object.values(this.buttons));
    this.input.before(this.box);
    this.show('record');
  }

  private async record(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) return void (this.status.textContent = this.words('noMicrophone'));
    const pieces: Blob[] = [];
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: fineness });
    let seconds = 0;
    const tick = setInterval(() => {
      this.clock.textContent = `${Math.floor((seconds += 1) / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (seconds >= longest) recorder.stop();
    }, 1000);
    recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data));
    recorder.addEventListener('stop', () => {
      clearInterval(tick);
      for (const track of stream.getTracks()) track.stop();
      this.hear(new Blob(pieces, { type: recorder.mimeType }));
    });
    this.recorder = recorder;
    recorder.start();
    this.status.textContent = this.words('recordingNow');
    this.show('stop');
  }

  private hear(sound: Blob): void {
    this.sound = sound;
    this.player.src = URL.createObjectURL(sound);
    this.status.textContent = this.words('recordedNow');
    this.show('keep', 'discard');
  }

  private discard(): void {
    this.forget();
    this.status.textContent = this.words('discarded');
    this.show('record');
  }

  /** As if the recording had been chosen as a file, and the button beside the field pressed. */
  private keep(): void {
    const chosen = new DataTransfer();
    chosen.items.add(new File([this.sound!], 'recording', { type: this.sound!.type }));
    this.input.files = chosen.files;
    this.forget();
    this.show();
    this.input.form!.requestSubmit(this.root.querySelector<HTMLButtonElement>('button[value=add]'));
  }

  private forget(): void {
    URL.revokeObjectURL(this.player.src);
    this.player.removeAttribute('src');
    this.sound = null;
    this.clock.textContent = '';
  }

  private show(...names: (keyof VoiceRecorder['buttons'])[]): void {
    for (const [name, button] of Object.entries(this.buttons))
      button.hidden = !names.some((one) => one === name);
    this.player.hidden = !names.includes('keep');
    if (this.box.contains(document.activeElement) || this.recorder)
      this.buttons[names[0] ?? 'record'].focus();
  }

  private button(name: string, press: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button govuk-button--secondary govuk-!-margin-right-2';
    button.textContent = this.words(name);
    button.addEventListener('click', press);
    return button;
  }

  private words(name: string): string {
    return this.root.dataset[name] ?? '';
  }
}
