import { momentText } from '../calendar/moment.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { startAgain } from './start-again.ts';
import { noteFault } from './typed-text.ts';

/**
 * The family ends its complaint; reasons may be left out. The event keeps the last day for starting again. Refused
 * once a new conference is to be held: the answer is given, and nothing is left to withdraw.
 */
export function withdraw(complaint: Complaint, { reason }: { reason: string }, context: Context): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (!mayWithdraw(complaint)) return refuse('nothing-to-withdraw');
  const fault = noteFault(reason);
  if (fault) return refuse(fault);
  const again = startAgain(complaint, context);
  const lastDay = 'lastDay' in again ? again.lastDay.toString() : null;
  return { ok: true, events: [{ type: 'ComplaintWithdrawn', at: momentText(context.now), reason, lastDay }] };
}

/** True while there is something to withdraw. */
export function mayWithdraw(complaint: Complaint): boolean {
  return !hasEnded(complaint) && complaint.status !== 'reconvening';
}
