import { momentText } from '../calendar/moment.ts';
import type { Assignee, Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';

/** Says who deals with a complaint. */
export interface Assign {
  /** Null hands it back: then nobody does. */
  readonly to: Assignee | null;
  /** The id of who had it on the page from which this was sent; null for nobody. */
  readonly from: string | null;
  /** The name of the member of staff who says so. */
  readonly by: string;
}

/**
 * Gives a complaint to a member of staff, at any time: after the end too, as families may ask for something then. No
 * limit moves. When somebody else has it by now, nothing is taken from them unseen; to give it to who has it does nothing.
 */
export function assign(
  { assignee }: Pick<Complaint, 'assignee'>,
  { to, from, by }: Assign,
  { now }: Pick<Context, 'now'>,
): Decision {
  const holds = assignee?.id ?? null;
  if (holds === (to?.id ?? null)) return { ok: true, events: [] };
  if (holds !== from) return refuse('assigned-meanwhile');
  return { ok: true, events: [{ type: 'ComplaintAssigned', at: momentText(now), to, by }] };
}
