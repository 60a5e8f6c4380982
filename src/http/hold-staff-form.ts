import { confirmSecondFactor } from '../app/accounts/second-factor.ts';
import { signInStaff } from '../app/staff/sign-in-staff.ts';
import type { Services } from '../composition.ts';
import { beginEntry, letIn } from './enter-staff.ts';
import { addressOf, takeForm, type HeldForm } from './held-form.ts';
import type { StaffVisit } from './visit-staff.ts';

/** The fields of a form that let somebody in while it is held. */
export const entryFields = {
  email: 'sign-in-email',
  password: 'sign-in-password',
  code: 'sign-in-one-time-code',
} as const;

const signInPage = '/staff/sign-in';
const secondPage = '/staff/second-factor';
/** Forms in which somebody writes. A password is never held. */
const written = /^\/staff\/(complaints|new)(\/|$)/;
const longestTyped = 1000;

/** A form of staff that came when their visit was over. */
export type StaffForm =
  /** It waits on that page for the next step. */
  | { status: 'held'; page: string; held: HeldForm; visit: StaffVisit; cookies: readonly string[] }
  /** They are in: it goes on to where it was sent. */
  | { status: 'goes-on'; visit: StaffVisit; cookies: readonly string[] };

/** Holds what was written in the answers until both steps are done. Null for whatever need not be held. */
export async function holdStaffForm(
  request: Request,
  visit: StaffVisit,
  clientAddress: string,
  services: Services,
): Promise<StaffForm | null> {
  const address = addressOf(request);
  if (visit.staff || request.method !== 'POST' || !written.test(address)) return null;
  const { typed, fields } = await takeForm(request, Object.values(entryFields), longestTyped);
  const email = typed[entryFields.email] ?? '';
  const held = { address, fields, typed: { [entryFields.email]: email } };
  const wait = (page: string, refusal: string | null, more: Partial<StaffForm> = {}) =>
    ({ status: 'held', page, visit, cookies: [], ...more, held: { ...held, refusal } }) as StaffForm;

  const code = typed[entryFields.code];
  if (code !== undefined && visit.entry) {
    const { member } = visit.entry;
    const confirmed = await confirmSecondFactor(member, code, services);
    if (!confirmed.ok) return wait(secondPage, confirmed.reason);
    return { status: 'goes-on', ...(await letIn(member, request, services)) };
  }
  const password = typed[entryFields.password];
  if (password === undefined) return wait(signInPage, null);
  const signedIn = await signInStaff({ email, password, address: clientAddress }, services);
  if (!signedIn.ok) return wait(signInPage, signedIn.reason);
  const { session, cookie } = await beginEntry(signedIn.member.id, request, services);
  const entry = { sessionId: session.id, member: signedIn.member };
  return wait(secondPage, null, { visit: { ...visit, entry }, cookies: [cookie] });
}
