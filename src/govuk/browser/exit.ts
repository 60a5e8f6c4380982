import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

// A neutral word, since it can be seen in the browser's own tools until the tab is closed.
const mark = 'left';

/** Changes with each exit in this tab. Nothing when the browser keeps no storage for us. */
function lastExit(): string | null {
  try {
    return sessionStorage.getItem(mark);
  } catch {
    return null;
  }
}

function rememberExit(): void {
  try {
    sessionStorage.setItem(mark, String(Date.now()));
  } catch {
    // Without storage this page is emptied all the same; only pages behind it cannot be told.
  }
}

/**
 * Exit this page, and leave nothing behind. The official component covers the page and shows it again when
 * somebody presses Back, since browsers bring back whole pages from memory, even those that must not be
 * stored. This one empties the page before it leaves, takes its place in the history, and does the same on
 * every page of this tab that comes back later, and on every one that is open in another tab.
 */
export class Exit extends ExitThisPage {
  private readonly exitBefore = lastExit();
  // Missing in browsers from before 2022, where leaving must work all the same.
  private readonly tabs = 'BroadcastChannel' in window ? new BroadcastChannel(mark) : undefined;

  constructor(root: Element) {
    super(root);
    this.tabs?.addEventListener('message', () => this.leave());
    // A page that comes back must not be seen, even for a moment, before `resetPage` has looked at it.
    addEventListener('pagehide', () => document.body.classList.add('app-concealed'));
  }

  protected override exitPage(): void {
    this.tabs?.postMessage(mark);
    this.leave();
  }

  protected override resetPage(): void {
    if (lastExit() !== this.exitBefore) return this.leave();
    document.body.classList.remove('app-concealed');
    super.resetPage();
  }

  private leave(): void {
    const { href } = this.$button;
    rememberExit();
    document.title = '';
    document.body.replaceChildren();
    location.replace(href);
  }
}
