import type { Advocate } from '../../ports/advocate-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import type { Changed } from '../change-complaint.ts';
import type { ConsentServices } from '../consents/consent-services.ts';
import { giveConsentBack } from '../consents/end-consent.ts';
import type { AccountServices } from './change-account.ts';
import { isLastManager } from './is-last-manager.ts';

export type CloseServices = AccountServices & ConsentServices;

export type Closed = Changed | { ok: false; reason: 'last-manager' };

/**
 * Closes an account: every consent ends, every visit too, and the address is kept no longer. The name stays, as
 * histories of families may rest on it. Nothing opens it again; the owner of the address can make another.
 */
export async function closeAccount(advocate: Advocate, services: CloseServices): Promise<Closed> {
  if (await isLastManager(advocate, services)) return { ok: false, reason: 'last-manager' };
  const givenBack = await giveAllBack(advocate, services);
  if (!givenBack.ok) return givenBack;
  await services.advocates.save({
    ...{ ...advocate, email: `${advocate.id}@closed.invalid`, role: '', status: 'closed' },
    ...{ organisationId: null, isManager: false, hasMorningMail: false },
  });
  await services.secondFactors.remove(advocate.id);
  await services.endAdvocateVisits(advocate.id);
  services.live.lookAgain(advocate.id);
  await noteAccount(advocate, 'close-account', services);
  return { ok: true };
}

/** Ends every consent of this person. One that a family gave to a whole organisation stays with the others there. */
async function giveAllBack(advocate: Advocate, services: CloseServices): Promise<Changed> {
  const { consents, live } = services;
  for (const consent of await consents.ofAdvocate(advocate.id, null)) {
    if (consent.organisationId !== null && consent.status === 'active') {
      await consents.save({ ...consent, advocateId: null });
      live.changed(consent.complaintId);
      continue;
    }
    const ended = await giveConsentBack(advocate, consent.id, services);
    if (!ended.ok) return ended;
  }
  return { ok: true };
}
