import { defineMiddleware, sequence } from 'astro:middleware';
import { openDraft } from './app/open-draft.ts';
import { compressed } from './http/compress.ts';
import { blankExitedCookie, closedPage, hasExited } from './http/exited.ts';
import { sameSiteCookie } from './http/same-origin.ts';

/** Where a draft's session counts, where a family's, and where a member of staff's. */
const ofJourney = /^\/complain(\/|$)/;
const ofFamily = /^\/complaint(\/|$)/;
const ofStaff = /^\/staff(\/|$)/;
const afterSending = /^\/complain\/(sent|dates\.ics|advocate)$/;
const withoutSignIn = /\/sign-in$/;

/** After *Exit this page*, Back and a reload find nothing. Starting anew from the start page opens it again. */
const closed = defineMiddleware(({ request, url, isPrerendered }, next) => {
  const isPersonal = /^\/(complain\/|complaint(\/|$))/.test(url.pathname);
  if (isPrerendered || !isPersonal || !hasExited(request.headers.get('cookie'))) return next();
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(closedPage, { headers });
});

/** Who writes a complaint: without a draft, the first page is all there is; once it was sent, the last one. */
const journey = defineMiddleware(async ({ locals, request, url, isPrerendered, redirect }, next) => {
  if (isPrerendered || !ofJourney.test(url.pathname)) return next();
  const { services } = locals;
  const session = await services.sessions.draft.read(request.headers.get('cookie'));
  const opened = session && (await openDraft(session.subjectId, services));
  const isStart = url.pathname === '/complain';
  if (!opened && !isStart) return redirect('/complain', 303);
  if (opened?.draft.complaintId && !afterSending.test(url.pathname)) return redirect('/complain/sent', 303);
  locals.journey = opened;
  const response = await next();
  if (isStart && hasExited(request.headers.get('cookie')))
    response.headers.append('set-cookie', blankExitedCookie);
  if (session?.fresh) response.headers.append('set-cookie', services.sessions.draft.cookie(session.id));
  return response;
});

/** Who follows a complaint: without a session, the sign-in page is all there is. */
const family = defineMiddleware(async ({ locals, request, url, isPrerendered, redirect }, next) => {
  if (isPrerendered || !ofFamily.test(url.pathname)) return next();
  const { complaint } = locals.services.sessions;
  const session = await complaint.read(request.headers.get('cookie'));
  locals.visit = session && {
    sessionId: session.id,
    complaintId: session.subjectId,
    seenPosition: session.seenPosition,
  };
  if (!session && !withoutSignIn.test(url.pathname)) return redirect('/complaint/sign-in', 303);
  const response = await next();
  if (session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', complaint.cookie(session.id));
  return response;
});

/** Who records steps. */
const staff = defineMiddleware(async ({ locals, request, url, isPrerendered, redirect }, next) => {
  if (isPrerendered || !ofStaff.test(url.pathname)) return next();
  const sessions = locals.services.sessions.staff;
  const session = await sessions.read(request.headers.get('cookie'));
  const member = session && (await locals.services.users.findStaff(session.subjectId));
  locals.staff = session && member ? { sessionId: session.id, member } : null;
  if (!locals.staff && !withoutSignIn.test(url.pathname)) return redirect('/staff/sign-in', 303);
  const mustChange =
    locals.staff?.member.mustChangePassword && !/^\/staff\/(password|sign-out)$/.test(url.pathname);
  if (mustChange) return redirect('/staff/password', 303);
  const response = await next();
  if (session?.fresh && !response.headers.has('set-cookie'))
    response.headers.append('set-cookie', sessions.cookie(session.id));
  return response;
});

/** Gives forms the cookie that tells old browsers' own pages from other sites (see http/same-origin). */
const sameSite = defineMiddleware(async ({ locals, request, isPrerendered }, next) => {
  const response = await next();
  if (isPrerendered || request.headers.get('cookie')?.includes(`${sameSiteCookie}=1`)) return response;
  const isPage = response.headers.get('content-type')?.startsWith('text/html') || response.status === 303;
  const secure = locals.services.isSecure ? '; Secure' : '';
  if (isPage)
    response.headers.append('set-cookie', `${sameSiteCookie}=1; Path=/; HttpOnly; SameSite=Strict${secure}`);
  return response;
});

/** The policy of a page made on demand replaces the one that every answer starts with: frames are limited again. */
const noFrames = defineMiddleware(async ({ isPrerendered }, next) => {
  const response = await next();
  const policy = response.headers.get('content-security-policy');
  if (!isPrerendered && policy)
    response.headers.set('content-security-policy', `${policy}; frame-ancestors 'none'`);
  return response;
});

/** A page on a phone with little credit. */
const small = defineMiddleware(async ({ request, isPrerendered }, next) => {
  const response = await next();
  return isPrerendered ? response : compressed(response, request.headers.get('accept-encoding'));
});

/** While developing there is no server of ours in front that hands the services in: they are made here, once. */
let development: Promise<App.Locals['services']> | undefined;
const withServices = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (import.meta.env.DEV && !isPrerendered) {
    development ??= Promise.all([import('./composition.ts'), import('./settings.ts')]).then(
      ([{ compose }, { readSettings }]) => compose(readSettings({ ...process.env, BASE_URL: undefined })),
    );
    locals.services = await development;
  }
  return next();
});

export const onRequest = sequence(withServices, small, noFrames, sameSite, closed, journey, family, staff);
