import type { Advocate } from '../../ports/advocate-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import type { Changed } from '../change-complaint.ts';
import type { ConsentServices } from '../consents/consent-services.ts';
import { giveConsentBack } from '../consents/end-consent.ts';
import type { AccountServices } from './change-account.ts';
import type { OrganisationChanged } from './organisation/change-organisation.ts';
import { leaveOrganisation } from './organisation/leave-organisation.ts';

export type CloseServices = AccountServices & ConsentServices;

export type Closed = Changed | OrganisationChanged;

/**
 * Closes an account: its owner leaves the organisation, every consent of their own ends, every visit too, and the address
 * is kept no longer. The name stays, as histories of families may rest on it. Nothing opens it again; the owner of the
 * address can make another.
 */
export async function closeAccount(advocate: Advocate, services: CloseServices): Promise<Closed> {
  if (advocate.organisationId !== null) {
    const left = await leaveOrganisation(advocate, services);
    if (!left.ok) return left;
  }
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

/** Ends every consent of this person. */
async function giveAllBack(advocate: Advocate, services: CloseServices): Promise<Changed> {
  for (const { id } of await services.consents.ofAdvocate(advocate.id, null)) {
    const ended = await giveConsentBack(advocate, id, services);
    if (!ended.ok) return ended;
  }
  return { ok: true };
}
