import type { MiddlewareHandler } from 'astro';
import { holdStaffForm } from '../hold-staff-form.ts';
import { noticeOfStaff } from '../session-notice.ts';
import { keepSession, withCookies } from './session-cookies.ts';
import { staffDetour, visitStaff } from '../visit-staff.ts';

/** Where the session of a member of staff counts. */
const ofStaff = /^\/staff(\/|$)/;

/** Who records steps. */
export const staff: MiddlewareHandler = async (context, next) => {
  const { locals, request, url, isPrerendered, redirect } = context;
  if (isPrerendered || !ofStaff.test(url.pathname)) return next();
  const { services } = locals;
  const found = await visitStaff(request.headers.get('cookie'), services);
  const form = await holdStaffForm(request, found, context.clientAddress, services);
  const visit = form?.visit ?? found;
  locals.staff = visit.staff;
  locals.entry = visit.entry;
  if (form?.status === 'held') {
    locals.held = form.held;
    return withCookies(await next(form.page), form.cookies);
  }
  const detour = staffDetour(visit, url.pathname);
  if (detour) return redirect(detour, 303);
  if (visit.staff && visit.session) locals.sessionNotice = noticeOfStaff(visit.session, services);
  const response = withCookies(await next(), form?.cookies);
  if (visit.staff) keepSession(response, visit.session, services.sessions.staff);
  return response;
};
