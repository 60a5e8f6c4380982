import { askedQuestions, missingBefore, pageAfter } from '../journeys/complain/route.ts';
import { contact } from '../journeys/complain/questions/contact.ts';
import { isBlank, isForLater } from '../journeys/complain/for-later.ts';
import type { Form } from '../journeys/form.ts';
import type { Draft } from '../ports/draft-store.ts';
import { obeyContact } from './email-links/draft-email.ts';
import { stateOfDraft, type JourneyServices, type OpenDraft } from './open-draft.ts';

/**
 * Where to go next. `kept`: what was typed could not be used, or one more row was wanted; it was kept, and is shown
 * again, at the field `focus` where there is one. `saved`: the person wants to come back later.
 */
export type Answered =
  | { status: 'answered'; goTo: string }
  | { status: 'kept'; focus: string | null }
  | { status: 'saved' }
  | { status: 'not-asked'; goTo: string };

/**
 * Takes the form of one question. What cannot be used is kept in the draft as typed, so that the page can
 * show it again with its faults. Answers to questions that are no longer asked are kept too: changing back
 * brings them back.
 */
export async function answerQuestion(
  { draft, state }: OpenDraft,
  slug: string,
  form: Form,
  isChanging: boolean,
  services: JourneyServices,
): Promise<Answered> {
  const missing = missingBefore(slug, state);
  if (missing) return { status: 'not-asked', goTo: missing };
  const question = askedQuestions(state).find((one) => one.slug === slug)!;
  const parsed = question.parse(form, state);
  const save = (change: Pick<Draft, 'answers' | 'pending'>) =>
    services.drafts.save(draft.id, change, services.now());
  if (!parsed.ok) {
    const isLeft = isForLater(form) && isBlank(form);
    await save({ answers: draft.answers, pending: isLeft ? draft.pending : { slug, form } });
    return isForLater(form) ? { status: 'saved' } : { status: 'kept', focus: parsed.focus ?? null };
  }
  const answers = { ...draft.answers, [slug]: parsed.answer };
  await save({ answers, pending: null });
  if (slug === contact.slug) await obeyContact(draft, parsed.answer, services);
  if (isForLater(form)) return { status: 'saved' };
  return { status: 'answered', goTo: pageAfter(slug, stateOfDraft({ answers }, services), isChanging) };
}
