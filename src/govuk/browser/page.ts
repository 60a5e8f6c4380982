// The one script of a normal page.
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { Exit } from './exit.ts';

/**
 * Where a component is on the page, and how to get what brings it to life. What a journey needs on every page
 * is here at once, the rest is fetched by the few pages that have a use for it.
 */
const enhancements: Record<string, () => BrowserComponent | Promise<BrowserComponent>> = {
  '[data-module="govuk-exit-this-page"]': () => Exit,
  '[data-module="govuk-button"][data-prevent-double-click]': () => Button,
  '.app-session': async () => (await import('./session.ts')).SessionWarning,
  '[data-module="govuk-error-summary"]': async () =>
    (await import('govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs')).ErrorSummary,
  '[data-module="govuk-radios"]:has([data-aria-controls])': async () =>
    (await import('./radios.ts')).RadiosWithFields,
  '[data-module="govuk-checkboxes"]:has([data-aria-controls], [data-behaviour])': async () =>
    (await import('govuk-frontend/dist/govuk/components/checkboxes/checkboxes.mjs')).Checkboxes,
  '[data-module="govuk-character-count"]': async () =>
    (await import('govuk-frontend/dist/govuk/components/character-count/character-count.mjs')).CharacterCount,
  '.moj-multi-file-upload': async () => (await import('./upload-progress.ts')).UploadProgress,
  '.app-voice': async () => (await import('./voice-recorder.ts')).VoiceRecorder,
  '[data-letter-of]': async () => (await import('./letter-preview.ts')).LetterPreview,
  '[data-module="govuk-password-input"]': async () =>
    (await import('govuk-frontend/dist/govuk/components/password-input/password-input.mjs')).PasswordInput,
  '[data-module="govuk-notification-banner"][role="alert"]': async () =>
    (await import('govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs'))
      .NotificationBanner,
};

async function enhance(selector: string, within: ParentNode = document): Promise<void> {
  const roots = within.querySelectorAll(selector);
  const Enhancement = roots.length > 0 && (await enhancements[selector]?.());
  if (Enhancement) for (const root of roots) new Enhancement(root);
}

// The official template does this in an inline script, which our content security policy does not allow.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const selector of Object.keys(enhancements)) void enhance(selector);
// A form was answered without a new page: what came in its place is brought to life too.
document.addEventListener('app-answered', ({ target }) => {
  for (const selector of Object.keys(enhancements)) void enhance(selector, target as Element);
});
