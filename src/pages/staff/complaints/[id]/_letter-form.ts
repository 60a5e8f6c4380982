import type { AstroGlobal } from 'astro';
import type { ReadComplaint } from '../../../../app/read-complaint.ts';
import { textOf } from '../../../../app/sent-text.ts';
import { draftLetter, type LetterAbout, type LetterDraft } from '../../../../app/staff/letter-draft.ts';
import { notSent, recordForm, type Refused } from './_recording.ts';

/** A form that records something and sends a letter about it, as the page shows it. */
interface LetterForm<Form> {
  readonly form: Form;
  readonly letter: LetterDraft;
  readonly refused: Refused;
}

/**
 * The form before it is sent, or with what is wrong with it; null when it was recorded. `formOf` reads the fields, empty
 * before anything was typed; `ask` says what they ask to be recorded.
 */
export async function letterForm<Form>(
  page: AstroGlobal,
  read: ReadComplaint,
  about: Omit<LetterAbout, 'asked'>,
  formOf: (text: (name: string) => string) => Form,
  ask: (form: Form) => LetterAbout['asked'],
): Promise<LetterForm<Form> | null> {
  const sent = page.request.method === 'POST' ? await page.request.formData() : null;
  const form = formOf((name) => (sent ? textOf(sent, name) : ''));
  const letter = draftLetter({ ...about, asked: ask(form) }, read, sent, page.locals.services);
  const refused = sent ? await recordForm(page, read, sent, letter.asked) : notSent;
  return refused && { form, letter, refused };
}

/** The fields of a form that asks for a yes or a no, and why. */
export function answerAndNote(text: (name: string) => string) {
  return { answer: text('answer'), note: text('note') };
}
