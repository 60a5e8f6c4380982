import type { AstroGlobal } from 'astro';
import { answerQuestion } from '../../app/answer-question.ts';
import type { OpenDraft } from '../../app/open-draft.ts';
import { showQuestion, type ShownQuestion } from '../../app/show-question.ts';
import { isChanging, redirectTo } from '../complain/_addresses.ts';
import { questionForm } from '../complain/_question-form.ts';
import { readForm } from '../complain/_read-form.ts';

/** A draft that somebody writes for a family, and where its pages are. */
export interface WrittenFor {
  readonly opened: OpenDraft;
  readonly services: Parameters<typeof answerQuestion>[4];
  /** The address of a page; `isChanging` stays in it while an answer is changed. */
  readonly addressOf: (page: string, isChanging?: boolean) => string;
  /** What stands small above each question. */
  readonly caption: string;
}

/** A question as its page shows it: the form, and where *Back* leads; null on the first one. */
export interface QuestionFor {
  readonly form: string;
  readonly back: string | null;
  readonly errors: ShownQuestion['errors'];
}

/** Shows the question at this address, or takes its answer. */
export async function questionFor(
  { locals, params, request, url }: AstroGlobal,
  { opened, services, addressOf, caption }: WrittenFor,
): Promise<QuestionFor | Response> {
  const slug = params['question'] ?? '';
  const changing = isChanging(url);
  const shown = showQuestion(opened, slug, locals.services.questionWords, changing);
  if (shown.status === 'unknown') return new Response(null, { status: 404 });
  if (shown.status === 'elsewhere') return redirectTo(addressOf(shown.goTo, changing));
  if (request.method === 'POST') {
    const answered = await answerQuestion(opened, slug, await readForm(request), changing, services);
    if ('goTo' in answered) return redirectTo(addressOf(answered.goTo, changing));
    const focus = 'focus' in answered && answered.focus ? `#${answered.focus}` : '';
    return redirectTo(addressOf(slug, changing) + focus);
  }
  const { errors, back } = shown.page;
  // Recordings are heard where the family is.
  const page = { ...shown.page, recordings: null };
  const form = questionForm(page, { address: addressOf(slug, changing), caption });
  return { form, errors, back: back ? addressOf(back, changing) : null };
}
