import type { BrowserContext } from 'playwright-core';
import { makeSessions } from '../../../src/auth/sessions.ts';
import type { Consent } from '../../../src/domain/consent/consent.ts';
import type { openStores } from '../../../src/stores/sqlite/stores.ts';
import { aConsent, anAdvocate } from '../../builders/some-advocates.ts';
import type { TestServer } from '../../server.ts';

type Stores = ReturnType<typeof openStores>;

/** Signs an advocate in, in this browser, as if they had just entered their code. */
export async function signInAdvocate(context: BrowserContext, { url, now }: TestServer, stores: Stores) {
  const advocate = anAdvocate();
  await stores.advocates.save(advocate);
  const sessions = makeSessions(stores.sessions, { isSecure: false, now });
  const [name = '', value = ''] = sessions.advocate
    .cookie((await sessions.advocate.create(advocate.id)).id)
    .split(';')[0]!
    .split('=');
  await context.addCookies([{ name, value, url, sameSite: 'Strict' }]);
}

/** A family lets the advocate in, to the complaint with this reference. */
export async function letIn(reference: string, said: Partial<Consent>, stores: Stores): Promise<Consent> {
  const row = await stores.complaints.findByReference(reference);
  const consent = aConsent({ complaintId: row!.id, ...said });
  await stores.consents.save(consent);
  return consent;
}
