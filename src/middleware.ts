import { defineMiddleware, sequence } from 'astro:middleware';
import { compressed } from './http/compress.ts';
import { blankExitedCookie, closedPage, hasExited } from './http/exited.ts';
import { advocateEntry } from './http/enter-advocate.ts';
import { enterFamily } from './http/enter-family.ts';
import { enterOwnConcern } from './http/enter-own-concern.ts';
import { holdAdvocateForm } from './http/hold-advocate-form.ts';
import { holdStaffForm } from './http/hold-staff-form.ts';
import { sameSiteCookie } from './http/same-origin.ts';
import { noticeOfAdvocate, noticeOfComplaint, noticeOfDraft, noticeOfStaff } from './http/session-notice.ts';
import { advocatePages, mayBeRead, visitAdvocate } from './http/visit-advocate.ts';
import { signInPage, visitComplaint } from './http/visit-complaint.ts';
import { returnPage, visitDraft } from './http/visit-draft.ts';
import { familyBase } from './http/family-address.ts';
import { staffDetour, visitStaff } from './http/visit-staff.ts';
import { quickQuestion } from './pages/complain/_quick-question.ts';

/** Where a draft's session counts, where a family's, where a member of staff's, and where an advocate's. */
const ofJourney = /^\/complain(\/|$)/;
const ofFamily = /^\/complaint(\/|$)/;
const ofStaff = /^\/staff(\/|$)/;
const ofAdvocates = /^\/advocate(\/|$)/;
const afterSending = /^\/complain\/(sent|dates\.(ics|pdf)|stay|advocate)$/;
/** Where somebody comes whose draft has just been erased. */
const afterErasing = '/complain/erased';
const withoutSignIn = /\/sign-in$/;

/** After *Exit this page*, Back and a reload find nothing. Starting anew from the start page opens it again. */
const closed = defineMiddleware(({ request, url, isPrerendered }, next) => {
  const isPersonal = /^\/(complain\/(?!return$)|complaint(\/|$))/.test(url.pathname);
  if (isPrerendered || !isPersonal || !hasExited(request.headers.get('cookie'))) return next();
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(closedPage, { headers });
});

/**
 * Who writes a complaint: without a draft, the first page is all there is, and the one that asks for the return code;
 * once it was sent, the last one. A form that comes too late is answered by the question for the code.
 */
const journey = defineMiddleware(async (context, next) => {
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
});

/** Who follows a complaint: without a session, the sign-in page is all there is. */
const family = defineMiddleware(async (context, next) => {
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
  if (session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', services.sessions.complaint.cookie(session.id));
  return response;
});

/** Who records steps. */
const staff = defineMiddleware(async (context, next) => {
  const { locals, request, url, isPrerendered, redirect } = context;
  if (isPrerendered || !ofStaff.test(url.pathname)) return next();
  const { services } = locals;
  const found = await visitStaff(request.headers.get('cookie'), services);
  const form = await holdStaffForm(request, found, context.clientAddress, services);
  const visit = form?.visit ?? found;
  locals.staff = visit.staff;
  locals.entry = visit.entry;
  const add = (response: Response) => {
    for (const cookie of form?.cookies ?? []) response.headers.append('set-cookie', cookie);
    return response;
  };
  if (form?.status === 'held') {
    locals.held = form.held;
    return add(await next(form.page));
  }
  const detour = staffDetour(visit, url.pathname);
  if (detour) return redirect(detour, 303);
  if (visit.staff && visit.session) locals.sessionNotice = noticeOfStaff(visit.session, services);
  const response = add(await next());
  if (visit.staff && visit.session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', services.sessions.staff.cookie(visit.session.id));
  return response;
});

/** Who helps families. */
const advocate = defineMiddleware(async (context, next) => {
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
});

/** What every page made on demand gets on its way out: a cookie, a policy, that nobody keeps it, and fewer bytes. */
const finished = defineMiddleware(async ({ locals, request, isPrerendered }, next) => {
  const response = await next();
  if (isPrerendered) return response;
  const { headers } = request;
  markSameSite(response, headers.get('cookie'), locals.services.isSecure);
  forbidFrames(response);
  // However its address was spelled, it may be somebody's own: what is not says how long it may be kept.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return compressed(response, headers.get('accept-encoding'));
});

/** Gives forms the cookie that tells old browsers' own pages from other sites (see http/same-origin). */
function markSameSite({ headers, status }: Response, cookies: string | null, isSecure: boolean): void {
  if (cookies?.includes(`${sameSiteCookie}=1`)) return;
  const isPage = headers.get('content-type')?.startsWith('text/html') || status === 303;
  const secure = isSecure ? '; Secure' : '';
  if (isPage) headers.append('set-cookie', `${sameSiteCookie}=1; Path=/; HttpOnly; SameSite=Strict${secure}`);
}

/** The policy of a page made on demand replaces the one that every answer starts with: frames are limited again. */
function forbidFrames({ headers }: Response): void {
  const policy = headers.get('content-security-policy');
  if (policy) headers.set('content-security-policy', `${policy}; frame-ancestors 'none'`);
}

/** While developing there is no server of ours in front that hands the services in: they are made here, once. */
let development: Promise<App.Locals['services']> | undefined;
const withServices = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (!isPrerendered) {
    development ??= Promise.all([import('./composition.ts'), import('./settings.ts')]).then(
      async ([{ compose }, { readSettings }]) => {
        const services = compose(readSettings({ ...process.env, BASE_URL: undefined }));
        await services.followed.refresh();
        await services.renewQueue();
        return services;
      },
    );
    locals.services = await development;
  }
  return next();
});

const always = [
  finished,
  closed,
  journey,
  quickQuestion,
  advocate,
  enterFamily,
  enterOwnConcern,
  family,
  staff,
];
export const onRequest = sequence(...(import.meta.env.DEV ? [withServices] : []), ...always);
