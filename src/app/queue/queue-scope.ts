import { partnershipIds, type Procedures } from '../../domain/procedure/versions.ts';
import type { QueueScope } from '../../ports/queue-store.ts';
import { may, type StaffActor } from '../policy.ts';

/** What a member of staff may list in the queue, as the policy says. */
export function scopeOf(actor: StaffActor, procedures: Procedures): QueueScope {
  const ids = partnershipIds(procedures);
  const mayList = (partnership: string, assignee: string | null) =>
    may(actor, 'list-complaints', { complaintId: 'any', partnership, assignee, hasEnded: false });
  const partnerships = ids.filter((id) => mayList(id, null));
  const own = ids.filter((id) => !partnerships.includes(id) && mayList(id, actor.id));
  return { reader: actor.id, partnerships, own };
}
