import type { MiddlewareHandler } from 'astro';
import { advocateEntry } from '../enter-advocate.ts';
import { holdAdvocateForm } from '../hold-advocate-form.ts';
import { noticeOfAdvocate } from '../session-notice.ts';
import { advocatePages, mayBeRead, visitAdvocate } from '../visit-advocate.ts';

/** Where the session of an advocate counts. */
const ofAdvocates = /^\/advocate(\/|$)/;

/** Who helps families. */
export const advocate: MiddlewareHandler = async (context, next) => {
  const { locals, request, url, isPrerendered, redirect } = context;
  if (isPrerendered || !ofAdvocates.test(url.pathname)) return next();
  const { services } = locals;
  const cookies = request.headers.get('cookie');
  const found = await visitAdvocate(cookies, services);
  const form = await holdAdvocateForm(request, found, context.clientAddress, services);
  const visit = form?.visit ?? found;
  locals.advocate = visit.advocate;
  locals.advocateEntry = form?.status === 'held' ? form.entry : advocateEntry(services).read(cookies);
  const add = (response: Response) => {
    for (const cookie of form?.cookies ?? []) response.headers.append('set-cookie', cookie);
    return response;
  };
  if (form?.status === 'held') {
    locals.held = form.held;
    return add(await next(form.page));
  }
  if (!visit.advocate && !mayBeRead(url.pathname)) return redirect(advocatePages.signIn, 303);
  if (visit.advocate && visit.session) locals.sessionNotice = noticeOfAdvocate(visit.session, services);
  const response = add(await next());
  if (visit.advocate && visit.session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', services.sessions.advocate.cookie(visit.session.id));
  return response;
};
