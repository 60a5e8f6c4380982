import type { Advocate } from '../../ports/advocate-store.ts';
import type { ConsentStore } from '../../ports/consent-store.ts';
import type { Live } from '../../ports/live.ts';
import { noteAccount } from '../accounts/note-account.ts';
import type { AccountServices } from './change-account.ts';
import { isLastManager } from './is-last-manager.ts';

export type CloseServices = AccountServices & { readonly consents: ConsentStore; readonly live: Live };

export type Closed = { ok: true } | { ok: false; reason: 'last-manager' };

/**
 * Closes an account: every consent ends, every visit too, and the address is kept no longer. The name stays, as
 * histories of families may rest on it. Nothing opens it again; the owner of the address can make another.
 */
export async function closeAccount(advocate: Advocate, services: CloseServices): Promise<Closed> {
  if (await isLastManager(advocate, services)) return { ok: false, reason: 'last-manager' };
  await giveBackConsents(advocate, services);
  await services.advocates.save({
    ...{ ...advocate, email: `${advocate.id}@closed.invalid`, role: '', status: 'closed' },
    ...{ organisationId: null, isManager: false, hasMorningMail: false },
  });
  await services.secondFactors.remove(advocate.id);
  await services.endAdvocateVisits(advocate.id);
  await noteAccount(advocate, 'close-account', services);
  return { ok: true };
}

/**
 * Ends every consent that was given to this person. One that was given to a whole organisation stays with the others
 * there. Open pages of each complaint are told, so that streams end with the right to listen.
 */
export async function giveBackConsents(
  { id }: Pick<Advocate, 'id'>,
  { consents, live }: Pick<CloseServices, 'consents' | 'live'>,
): Promise<void> {
  for (const consent of await consents.ofAdvocate(id, null)) {
    const isOfAll = consent.organisationId !== null && consent.status === 'active';
    await consents.save(isOfAll ? { ...consent, advocateId: null } : { ...consent, status: 'ended' });
    live.changed(consent.complaintId);
  }
}
