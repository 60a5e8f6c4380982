import type { IncomingMessage } from 'node:http';
import { ownComplaintOf } from '../app/advocates/own-concerns.ts';
import { openFamily } from '../app/consents/open-family.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Advocate, AdvocateStore } from '../ports/advocate-store.ts';
import type { ComplaintStore } from '../ports/complaint-store.ts';
import type { ConsentStore } from '../ports/consent-store.ts';
import { streamOfAdvocate } from '../ports/live.ts';
import type { OwnConcernStore } from '../ports/own-concern-store.ts';
import type { Now } from '../ports/now.ts';
import { concernAddress } from './concern-address.ts';
import { familyAddress } from './family-address.ts';

type Peek = (cookies: string | null | undefined) => Promise<string | null>;

interface Needs {
  readonly sessions: Record<'complaint' | 'advocate', { readonly peek: Peek }>;
  readonly advocates: AdvocateStore;
  readonly consents: ConsentStore;
  readonly complaints: ComplaintStore;
  readonly ownConcerns: OwnConcernStore;
  readonly now: Now;
}

/** The address of the stream that advocates listen to beside single complaints. */
export const advocateLive = '/advocate/live';

/** What the stream of a request may follow: a complaint, or an advocate's own; null for nobody's. No session is prolonged by it. */
export async function admitTo(request: IncomingMessage, services: Needs): Promise<string | null> {
  const { cookie } = request.headers;
  const path = (request.url ?? '').split('?')[0]!;
  const own = concernAddress(path);
  if (own) return peekOwnConcern(own.concernId, cookie, services);
  if (path === advocateLive) return peekOwn(cookie, services);
  const address = familyAddress(path);
  if (!address) return services.sessions.complaint.peek(cookie);
  return (await peekFamily(address.consentId, cookie, services))?.complaintId ?? null;
}

async function peekOwn(cookies: string | undefined, services: Needs): Promise<string | null> {
  const advocate = await peekAdvocate(cookies, services);
  return advocate && streamOfAdvocate(advocate.id);
}

/** The consent by which the advocate of these cookies is let in now; null where nobody is. No session is prolonged by it. */
export async function peekFamily(
  consentId: string,
  cookies: string | undefined,
  services: Needs,
): Promise<Consent | null> {
  const advocate = await peekAdvocate(cookies, services);
  if (!advocate) return null;
  const asking = { advocateId: advocate.id, organisationId: advocate.organisationId };
  return openFamily(consentId, asking, services);
}

/** The advocate of these cookies; null where nobody is signed in. */
export async function peekAdvocate(
  cookies: string | undefined,
  { sessions, advocates }: Pick<Needs, 'sessions' | 'advocates'>,
): Promise<Advocate | null> {
  const id = await sessions.advocate.peek(cookies);
  const advocate = id === null ? null : await advocates.find(id);
  return advocate?.status === 'active' ? advocate : null;
}

/** The complaint of a professional's own concern, by the same cookies; null where it is not theirs. */
export async function peekOwnConcern(
  concernId: string,
  cookies: string | undefined,
  services: Needs,
): Promise<string | null> {
  const advocate = await peekAdvocate(cookies, services);
  return advocate && ownComplaintOf(concernId, advocate, services);
}
