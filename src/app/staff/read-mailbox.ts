import type { Procedures } from '../../domain/procedure/versions.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';

/** True for somebody who may read messages to families of every partnership: the mailbox does not say whose they are. */
export function mayReadMailbox(actor: Actor, procedures: Procedures): boolean {
  return procedures.every(({ id }) => may(actor, 'read-mailbox', aboutPartnership(id)));
}
