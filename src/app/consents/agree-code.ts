import type { ConsentStore } from '../../ports/consent-store.ts';
import type { Now } from '../../ports/now.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { codeLasts } from './invite-advocate.ts';

interface Needs {
  readonly consents: ConsentStore;
  readonly secrets: Secrets;
  readonly now: Now;
}

/**
 * A code for the family of a complaint that an advocate lodged: read out to the advocate, it says that the family agreed. It is
 * made when the message goes out and kept nowhere but there; one that was made before stops working. Null where nobody
 * waits for the family to agree.
 */
export async function makeAgreeCode(
  complaintId: string,
  { consents, secrets, now }: Needs,
): Promise<string | null> {
  const lodged = (await consents.ofComplaint(complaintId)).find(({ status }) => status === 'lodged');
  if (!lodged) return null;
  const code = secrets.newReference();
  const isWhole = lodged.organisationId !== null;
  await consents.keepInvitation({
    ...{ consentId: lodged.id, tokenHash: secrets.hash('consent-code', code), isWhole, sentTo: '' },
    expiresAt: now() + codeLasts,
  });
  return code;
}
