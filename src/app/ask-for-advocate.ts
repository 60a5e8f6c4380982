import { momentInWords } from '../domain/calendar/words.ts';
import type { AdvocateRequest } from '../domain/complaint/exchange.ts';
import { askedQuestions, checkPage, declarationPage, resultPage } from '../journeys/complain/route.ts';
import type { Form } from '../journeys/form.ts';
import { sayer, type Sentences } from '../journeys/say.ts';
import type { Draft } from '../ports/draft-store.ts';
import { act } from './act.ts';
import type { ComplaintServices } from './complaint-services.ts';
import type { OpenDraft } from './open-draft.ts';

/** Among the answers of a draft, but no question's: the request is lodged with the complaint. */
const mark = 'asks-for-advocate';

/** The pages on which it can be asked for, beside the questions. `saved`: the one that shows the return code. */
const pages = [resultPage, checkPage, declarationPage, 'saved'];

/** True when somebody asked for an advocate while writing. */
export function asksForAdvocate({ answers }: Pick<Draft, 'answers'>): boolean {
  return answers[mark] === true;
}

/**
 * One press on a page of the journey. It is kept in the draft, with what is typed on the page; once the complaint
 * is sent, it goes straight to staff. Answers the page to go back to.
 */
export async function askForAdvocate(
  { draft, state }: OpenDraft,
  page: string,
  form: Form,
  services: ComplaintServices,
): Promise<string> {
  if (draft.complaintId) {
    const actor = { kind: 'family', complaintId: draft.complaintId } as const;
    await act(actor, draft.complaintId, { kind: 'request-advocate' }, services);
    return 'sent';
  }
  const question = askedQuestions(state).find(({ slug }) => slug === page);
  const parsed = question?.parse(form, state);
  const hasText = Object.entries(form).some(([name, values]) => name !== 'advocate' && values.some(Boolean));
  const answers = { ...draft.answers, [mark]: true, ...(parsed?.ok && { [page]: parsed.answer }) };
  const pending = question && parsed && !parsed.ok && hasText ? { slug: page, form } : draft.pending;
  await services.drafts.save(draft.id, { answers, pending: parsed?.ok ? null : pending }, services.now());
  return question || pages.includes(page) ? page : resultPage;
}

/** How a request stands, for the young person who asked; `draft`: in a complaint that is not sent yet. */
export function advocateInWords(
  advocate: AdvocateRequest | 'draft' | null,
  sentences: Sentences,
): { heading: string; said: string; note: string; button: string | null; more: string } {
  const say = sayer(sentences, 'young');
  const always = { heading: say('advocate-yours'), more: say('advocate-more'), note: '', button: null };
  if (advocate === null) {
    const offer = { heading: say('advocate-heading'), said: say('advocate-what') };
    return { ...always, ...offer, button: say('advocate-button') };
  }
  if (advocate === 'draft') return { ...always, said: say('advocate-draft') };
  if (advocate.status === 'requested')
    return { ...always, said: say('advocate-requested', { date: momentInWords(advocate.at) }) };
  return {
    ...always,
    ...{ said: say('advocate-arranged'), note: advocate.note, button: say('advocate-again') },
  };
}
