import { defineMiddleware } from 'astro:middleware';
import { showQuestion } from '../../app/show-question.ts';
import { cutPage, fillPage, type KeptPage } from '../../govuk/layouts/kept-page.ts';
import { keepAtMost } from '../../govuk/memo.ts';
import { addressOf, isChanging } from './_addresses.ts';
import { questionForm } from './_question-form.ts';

interface Kept {
  readonly page: KeptPage;
  readonly headers: Record<string, string>;
}

const limit = 500;
const pages = new Map<string, Kept>();
const ofQuestion = /^\/complain\/([a-z-]+)$/;

/**
 * Answers a question with the page that was made for somebody before, and this person's own form in it: most of the
 * cost of a page is what stands around its form. A child's page is always made anew, as it has more on it.
 */
export const quickQuestion = defineMiddleware(async ({ locals, request, url }, next) => {
  const { journey, services, sessionNotice } = locals;
  const slug = request.method === 'GET' ? ofQuestion.exec(url.pathname)?.[1] : undefined;
  if (!slug || !journey || !sessionNotice || journey.state.audience === 'young') return next();
  const changing = isChanging(url);
  const shown = showQuestion(journey, slug, services.questionWords, changing);
  if (shown.status !== 'shown') return next();
  const { title, back, errors } = shown.page;
  const { partnership } = journey.state.procedure ?? {};
  const key = JSON.stringify([
    slug,
    title,
    back,
    changing,
    errors.length > 0,
    partnership,
    sessionNotice.saveHref,
  ]);
  const content = questionForm(shown.page, {
    address: addressOf(slug, changing),
    save: services.say.return('save'),
  });
  const own = { content, until: sessionNotice.until, seconds: sessionNotice.seconds };
  const kept = pages.get(key);
  if (kept) return answer(fillPage(kept.page, own), kept.headers);
  const response = await next();
  const html = await response.text();
  const page = response.status === 200 ? cutPage(html, own) : null;
  if (page) keepAtMost(pages, limit, key, { page, headers: headersOf(response) });
  return new Response(html, response);
});

function answer(page: Buffer<ArrayBuffer>, headers: Kept['headers']): Response {
  return new Response(page, { headers: { ...headers, 'Content-Length': String(page.length) } });
}

function headersOf({ headers }: Response): Record<string, string> {
  const names = ['content-type', 'content-security-policy'];
  return Object.fromEntries(names.map((name) => [name, headers.get(name) ?? '']));
}
