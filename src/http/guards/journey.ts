import type { MiddlewareHandler } from 'astro';
import { blankExitedCookie, hasExited } from '../exited.ts';
import { noticeOfDraft } from '../session-notice.ts';
import { signInPage } from '../visit-complaint.ts';
import { returnPage, visitDraft } from '../visit-draft.ts';

/** Where a draft's session counts. */
const ofJourney = /^\/complain(\/|$)/;
const afterSending = /^\/complain\/(sent|dates\.(ics|pdf)|stay|advocate)$/;
/** Where somebody comes whose draft has just been erased. */
const afterErasing = '/complain/erased';

/**
 * Who writes a complaint: without a draft, the first page is all there is, and the one that asks for the return code;
 * once it was sent, the last one. A form that comes too late is answered by the question for the code.
 */
export const journey: MiddlewareHandler = async (context, next) => {
  const { locals, request, url, isPrerendered, redirect } = context;
  if (isPrerendered || !ofJourney.test(url.pathname)) return next();
  const { services } = locals;
  const visit = await visitDraft(request, context.clientAddress, services);
  const isStart = url.pathname === '/complain';
  if (visit.status === 'held') {
    locals.held = visit.held;
    return next(returnPage);
  }
  const isOpen = visit.status === 'open';
  // What was sent is followed: with the reference and the access code.
  const isOfSent = url.pathname === '/complain/sent' || url.searchParams.get('from') === 'sent';
  if (!isOpen && !isStart && url.pathname !== returnPage && url.pathname !== afterErasing)
    return redirect(isOfSent ? signInPage : returnPage, 303);
  const goesToSent = isOpen && visit.opened.draft.complaintId && !afterSending.test(url.pathname);
  locals.journey = isOpen ? visit.opened : null;
  if (isOpen && url.pathname !== returnPage)
    locals.sessionNotice = noticeOfDraft(visit, url.pathname, services);
  const response = goesToSent ? redirect('/complain/sent', 303) : await next();
  if ((isStart || (isOpen && visit.isBack)) && hasExited(request.headers.get('cookie')))
    response.headers.append('set-cookie', blankExitedCookie);
  const { draft } = services.sessions;
  if (isOpen && visit.session.fresh && !response.headers.getSetCookie().includes(draft.blankCookie()))
    response.headers.append('set-cookie', draft.cookie(visit.session.id));
  return response;
};
