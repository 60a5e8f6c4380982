import { momentText } from '../calendar/moment.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { textFault } from './typed-text.ts';

/** The family adds something to its complaint, while it is open; before it is taken, too. */
export function addInformation(complaint: Complaint, { text }: { text: string }, { now }: Context): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  const fault = textFault(text);
  if (fault) return refuse(fault);
  return { ok: true, events: [{ type: 'InformationAdded', at: momentText(now), text }] };
}
