import type { MiddlewareHandler } from 'astro';
import { familyBase } from '../family-address.ts';
import { noticeOfComplaint } from '../session-notice.ts';
import { keepSession } from './session-cookies.ts';
import { signInPage, visitComplaint } from '../visit-complaint.ts';

/** Where a family's session counts. */
const ofFamily = /^\/complaint(\/|$)/;
const withoutSignIn = /\/sign-in$/;

/** Who follows a complaint: without a session, the sign-in page is all there is. */
export const family: MiddlewareHandler = async (context, next) => {
  const { locals, request, url, isPrerendered, redirect } = context;
  // An advocate has come to the page by their own address.
  if (isPrerendered || !ofFamily.test(url.pathname) || locals.visit) return next();
  const { services } = locals;
  const visit = await visitComplaint(request, context.clientAddress, services);
  if (visit.status === 'held') {
    locals.held = visit.held;
    return next(signInPage);
  }
  const session = visit.status === 'open' ? visit.session : null;
  locals.visit = session && {
    sessionId: session.id,
    complaintId: session.subjectId,
    seenPosition: session.seenPosition,
    base: familyBase,
    actor: { kind: 'family', complaintId: session.subjectId },
  };
  if (!session && !withoutSignIn.test(url.pathname)) return redirect(signInPage, 303);
  if (session && url.pathname !== signInPage) locals.sessionNotice = noticeOfComplaint(session, services);
  const response = await next();
  keepSession(response, session, services.sessions.complaint);
  return response;
};
