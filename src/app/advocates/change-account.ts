import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';
import type { SecondFactorStore } from '../../ports/second-factor-store.ts';
import { noteAccount } from '../accounts/note-account.ts';
import {
  confirmSecondFactor,
  finishSetUp,
  type Confirmed,
  type FinishedSetUp,
  type SecondFactorServices,
} from '../accounts/second-factor.ts';
import type { AuditServices } from '../audit/note.ts';

export type AccountServices = AuditServices & {
  readonly advocates: AdvocateStore;
  readonly secondFactors: SecondFactorStore;
  /** Ends every visit of an advocate but the one that goes on. */
  endAdvocateVisits(advocateId: string, except?: string): Promise<void>;
};

/** An account, and the visit in which its owner changes it. */
export interface Visiting {
  readonly advocate: Advocate;
  readonly sessionId: string;
}

/** What somebody changes by themselves: what families read of them, and if they get the e-mail in the morning. */
export async function changeAccount(
  { id }: Pick<Advocate, 'id'>,
  changed: Partial<Pick<Advocate, 'name' | 'role' | 'hasMorningMail'>>,
  services: Pick<AccountServices, 'advocates' | 'audit' | 'secrets' | 'now'>,
): Promise<void> {
  // Nothing else of it is written: a manager may take a role from them, or let them go, at the same moment.
  await services.advocates.change(id, (one) => ({ ok: true, to: { ...one, ...changed } }));
  await noteAccount({ id }, 'change-account', services);
}

/** Sets a second step up for who is in already. Their other visits end. */
export async function addSecondFactor(
  { advocate, sessionId }: Visiting,
  sent: { readonly sealed: string; readonly typed: string },
  services: AccountServices & SecondFactorServices,
): Promise<FinishedSetUp> {
  const finished = await finishSetUp(advocate, sent, services);
  if (finished.ok) await services.endAdvocateVisits(advocate.id, sessionId);
  return finished;
}

/** Takes the second step away from who shows it once more. Their other visits end. */
export async function removeSecondFactor(
  { advocate, sessionId }: Visiting,
  typed: string,
  services: AccountServices & SecondFactorServices,
): Promise<Confirmed> {
  const confirmed = await confirmSecondFactor(advocate, typed, services, 'show-second-factor');
  if (!confirmed.ok) return confirmed;
  await services.secondFactors.remove(advocate.id);
  await services.endAdvocateVisits(advocate.id, sessionId);
  await noteAccount(advocate, 'remove-second-factor', services);
  return confirmed;
}
