import type { Procedures } from '../../domain/procedure/versions.ts';
import type { QueueScope } from '../../ports/queue-store.ts';
import type { StaffMember } from '../../ports/user-store.ts';

/** What a member of staff may list in the queue. A partnership is known by the id of its procedure. */
export function scopeOf({ id }: StaffMember, procedures: Procedures): QueueScope {
  return { reader: id, partnerships: [...new Set(procedures.map((one) => one.id))], own: [] };
}
