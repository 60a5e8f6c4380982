import { field, type Form } from '../form.ts';

/** The name of the button that every question has beside Continue: it saves, to come back later. */
const button = 'save';

/** True when the form was sent by that button. A file that was not taken is told first. */
export function isForLater(form: Form): boolean {
  return field(form, button) === 'later' && !('refused' in form);
}

/** True when nothing was typed or chosen: then there is nothing to keep. */
export function isBlank(form: Form): boolean {
  return Object.entries(form).every(
    ([name, values]) => name === button || values.every((text) => !text.trim()),
  );
}
