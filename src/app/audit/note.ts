import type { AuditFact, AuditStore, SealEntry } from '../../ports/audit-store.ts';
import type { Now } from '../../ports/now.ts';
import type { Secrets } from '../../ports/secrets.ts';

export interface AuditServices {
  readonly audit: AuditStore;
  readonly secrets: Secrets;
  readonly now: Now;
}

/** What is noted: who did what, and to which complaint or member of staff. */
export type Noted = Pick<AuditFact, 'by' | 'action'> &
  Partial<Pick<AuditFact, 'partnership' | 'complaintId' | 'memberId'>>;

/** Adds to the audit, where nothing is ever changed or removed. */
export async function note(
  { by, action, partnership = null, complaintId = null, memberId = null }: Noted,
  { audit, secrets, now }: AuditServices,
): Promise<void> {
  await audit.add({ at: now(), by, action, partnership, complaintId, memberId }, sealWith(secrets));
}

/** The seal of an entry: a keyed hash of it and of the seal before. Without the key, nobody can make one that fits. */
export function sealWith(secrets: Pick<Secrets, 'hash'>): SealEntry {
  return (previous, { position, at, by, action, partnership, complaintId, memberId }) =>
    secrets.hash(
      'audit',
      JSON.stringify([previous, position, at, by, action, partnership, complaintId, memberId]),
    );
}
