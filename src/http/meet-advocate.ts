import type { APIContext, MiddlewareNext } from 'astro';
import { advocateEntry } from './enter-advocate.ts';
import { holdAdvocateForm } from './hold-advocate-form.ts';
import { noticeOfAdvocate } from './session-notice.ts';
import { advocatePages, mayBeRead, visitAdvocate } from './visit-advocate.ts';

/**
 * Answers a request for a page of advocates: with the page where they are in, else with the sign-in, or with a step of
 * it in which a form waits that came too late.
 */
export async function meetAdvocate(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals, request, url } = context;
  const { services } = locals;
  const cookies = request.headers.get('cookie');
  const found = await visitAdvocate(cookies, services);
  const form = await holdAdvocateForm(request, found, context.clientAddress, services);
  const { advocate, session } = form?.visit ?? found;
  locals.advocate = advocate;
  locals.advocateEntry = form?.status === 'held' ? form.entry : advocateEntry(services).read(cookies);
  const add = (response: Response) => {
    for (const cookie of form?.cookies ?? []) response.headers.append('set-cookie', cookie);
    return response;
  };
  if (form?.status === 'held') {
    locals.held = form.held;
    return add(await next(form.page));
  }
  if (!advocate && !mayBeRead(url.pathname)) return context.redirect(advocatePages.signIn, 303);
  if (advocate && session) locals.sessionNotice = noticeOfAdvocate(session, services);
  const response = add(await next());
  if (advocate && session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', services.sessions.advocate.cookie(session.id));
  return response;
}
