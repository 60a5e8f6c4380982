import type { MiddlewareHandler } from 'astro';
import { advocateEntry } from '../enter-advocate.ts';
import { holdAdvocateForm } from '../hold-advocate-form.ts';
import { noticeOfAdvocate } from '../session-notice.ts';
import { advocatePages, mayBeRead, visitAdvocate } from '../visit-advocate.ts';
import { keepSession, withCookies } from './session-cookies.ts';

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
  if (form?.status === 'held') {
    locals.held = form.held;
    return withCookies(await next(form.page), form.cookies);
  }
  if (!visit.advocate && !mayBeRead(url.pathname)) return redirect(advocatePages.signIn, 303);
  if (visit.advocate && visit.session) locals.sessionNotice = noticeOfAdvocate(visit.session, services);
  const response = withCookies(await next(), form?.cookies);
  if (visit.advocate) keepSession(response, visit.session, services.sessions.advocate);
  return response;
};
