import { confirmSecondFactor } from '../app/accounts/second-factor.ts';
import { askToSignIn, trySignIn } from '../app/advocates/sign-in.ts';
import type { Services } from '../composition.ts';
import { advocateEntry, letAdvocateIn, type AdvocateEntry } from './enter-advocate.ts';
import { addressOf, takeForm, type HeldForm } from './held-form.ts';
import { advocatePages, isEntering, type AdvocateVisit } from './visit-advocate.ts';

/** The fields of a form that let somebody in while it is held. */
export const advocateFields = {
  email: 'sign-in-email',
  code: 'sign-in-code',
  second: 'sign-in-one-time-code',
} as const;

/** More time is for whoever is in. */
const never = /^\/advocate\/stay$/;
const longestTyped = 320;

/** A form of an advocate that came when their visit was over. */
export type AdvocateForm = { visit: AdvocateVisit; cookies: readonly string[] } & (
  | { status: 'goes-on' }
  /** It waits on that page for the next step. */
  | { status: 'held'; page: string; held: HeldForm; entry: AdvocateEntry | null }
);

/** Holds what was written until they are in again. Null for whatever need not be held. */
export async function holdAdvocateForm(
  request: Request,
  visit: AdvocateVisit,
  clientAddress: string,
  services: Services,
): Promise<AdvocateForm | null> {
  const address = addressOf(request);
  const { pathname } = new URL(request.url);
  if (visit.advocate || request.method !== 'POST' || isEntering(pathname) || never.test(pathname))
    return null;
  const { typed, fields } = await takeForm(request, Object.values(advocateFields), longestTyped);
  const { email, code, second } = advocateFields;
  const kept = advocateEntry(services);
  const entry = kept.read(request.headers.get('cookie'));
  const wait = (page: string, refusal: string | null, next: AdvocateEntry | null = entry): AdvocateForm => {
    const cookies = next && next !== entry ? [kept.cookie(next)] : [];
    const held = { address, fields, typed: { [email]: typed[email] ?? '' }, refusal };
    return { status: 'held', page, visit, cookies, entry: next, held };
  };
  const goOn = async (advocate: Parameters<typeof letAdvocateIn>[0]): Promise<AdvocateForm> => ({
    status: 'goes-on',
    ...(await letAdvocateIn(advocate, request, services)),
  });

  if (typed[email] !== undefined) {
    const asked = await askToSignIn({ email: typed[email], address: clientAddress }, services);
    return asked.ok
      ? wait(advocatePages.code, null, { step: 'code', email: asked.email })
      : wait(advocatePages.signIn, asked.reason);
  }
  if (typed[code] !== undefined && entry?.step === 'code') {
    const sent = { email: entry.email, code: typed[code], address: clientAddress };
    const tried = await trySignIn(sent, services);
    if (!tried.ok) return wait(advocatePages.code, tried.reason);
    if (tried.known.status === 'new') return wait(advocatePages.signIn, 'no-account');
    if (tried.known.status === 'in') return goOn(tried.known.advocate);
    return wait(advocatePages.secondStep, null, { ...entry, step: 'second-step' });
  }
  const coming = entry?.step === 'second-step' ? await services.advocates.findByEmail(entry.email) : null;
  if (typed[second] !== undefined && coming?.status === 'active') {
    const confirmed = await confirmSecondFactor(coming, typed[second], services);
    return confirmed.ok ? goOn(coming) : wait(advocatePages.secondStep, confirmed.reason);
  }
  return wait(advocatePages.signIn, null);
}
