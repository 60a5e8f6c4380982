import { hasEnded } from '../../domain/complaint/complaint.ts';
import { accountsOnPanel } from '../../domain/complaint/panel.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type Actor, type StaffAction, type Subject } from '../policy.ts';
import { readComplaint, type ReadComplaint } from '../read-complaint.ts';

/** What somebody is about to do with a complaint, and whose step it is where it is one. */
export interface Doing {
  readonly action: StaffAction;
  by?(read: ReadComplaint): string | undefined;
}

/** What the policy has to know of a complaint. `by`: the contact whose step is recorded. */
export function subjectOf(
  { row, complaint }: Pick<ReadComplaint, 'row' | 'complaint'>,
  by?: string,
): Subject {
  return {
    complaintId: row.id,
    partnership: complaint.procedure,
    assignee: complaint.assignee?.id ?? null,
    hasEnded: hasEnded(complaint),
    panel: accountsOnPanel(complaint),
    ...(by !== undefined && { by }),
  };
}

/**
 * A complaint, for somebody of staff who may do that with it. Null when there is none, and when they may not: nobody
 * learns which of the two it was.
 */
export async function openCase(
  actor: Actor,
  id: string,
  { action, by }: Doing,
  services: Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'>,
): Promise<ReadComplaint | null> {
  if (actor.kind !== 'staff') return null;
  const read = await readComplaint(id, services);
  return read && may(actor, action, subjectOf(read, by?.(read))) ? read : null;
}
