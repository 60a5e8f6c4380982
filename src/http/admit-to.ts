import type { IncomingMessage } from 'node:http';
import { openFamily } from '../app/consents/open-family.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { AdvocateStore } from '../ports/advocate-store.ts';
import type { ConsentStore } from '../ports/consent-store.ts';
import type { Now } from '../ports/now.ts';
import { familyAddress } from './visit-family.ts';

type Peek = (cookies: string | null | undefined) => Promise<string | null>;

interface Needs {
  readonly sessions: Record<'complaint' | 'advocate', { readonly peek: Peek }>;
  readonly advocates: AdvocateStore;
  readonly consents: ConsentStore;
  readonly now: Now;
}

/** The complaint whose stream a request may follow; null for nobody's. No session is prolonged by it. */
export async function admitTo(request: IncomingMessage, services: Needs): Promise<string | null> {
  const { cookie } = request.headers;
  const address = familyAddress((request.url ?? '').split('?')[0]!);
  if (!address) return services.sessions.complaint.peek(cookie);
  return (await peekFamily(address.consentId, cookie, services))?.complaintId ?? null;
}

/** The consent by which the advocate of these cookies is let in now; null where nobody is. No session is prolonged by it. */
export async function peekFamily(
  consentId: string,
  cookies: string | undefined,
  services: Needs,
): Promise<Consent | null> {
  const id = await services.sessions.advocate.peek(cookies);
  const advocate = id === null ? null : await services.advocates.find(id);
  if (advocate?.status !== 'active') return null;
  const asking = { advocateId: advocate.id, organisationId: advocate.organisationId };
  return openFamily(consentId, asking, services);
}
