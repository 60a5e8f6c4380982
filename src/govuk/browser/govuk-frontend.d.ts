/** The browser components that we start. The package publishes no types of its own. */
type BrowserComponent = new (root: Element) => unknown;

declare module 'govuk-frontend/dist/govuk/components/button/button.mjs' {
  export const Button: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs' {
  export const CharacterCount: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs' {
  export const Checkboxes: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs' {
  export const ErrorSummary: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs' {
  export const NotificationBanner: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/password-input/password-input.mjs' {
  export const PasswordInput: BrowserComponent;
}
declare module 'govuk-frontend/dist/govuk/components/radios/radios.mjs' {
  export class Radios {
    constructor(root: Element);
    /** Shows or hides the field of one radio button: at the start, and after each choice. */
    protected syncConditionalRevealWithInputState(input: HTMLInputElement): void;
  }
}
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element);
    protected $button: HTMLAnchorElement;
    /** Leaves: by the button, the skip link, or Shift pressed three times. */
    protected exitPage(): void;
    /** Called whenever the page is shown, also when it comes back from the back-forward cache. */
    protected resetPage(): void;
  }
}
