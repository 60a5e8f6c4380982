import { field, type Form } from '../form.ts';
import type { FieldError } from '../question.ts';

/** Why a file was not taken: each has a sentence in the words of the question `evidence`. */
export const fileFaults = [
  'empty',
  'wrong-kind',
  'film',
  'damaged',
  'picture-too-large',
  'unpacks-too-large',
  'macros',
  'two-formats',
  'too-large',
  'too-many',
  'too-much-together',
  'too-late',
  'owner-gone',
  'infected',
  'cannot-check',
  'not-a-recording',
] as const;

/** The files of a form that were not taken, as src/http/uploads.ts puts them into it: why, and the name. */
export function refusedFiles(form: Form, input: string): FieldError[] {
  return (form['refused'] ?? []).flatMap((told) => {
    const [code = '', ...name] = told.split(':');
    const isKnown = (fileFaults as readonly string[]).includes(code);
    return isKnown ? [{ field: input, code, values: { name: name.join(':') }, wordsOf: 'evidence' }] : [];
  });
}

/** True for a form that was sent to add or to remove a file: its page is shown again. */
export function isAboutFiles(form: Form): boolean {
  return 'delete' in form || field(form, 'action') === 'add';
}
