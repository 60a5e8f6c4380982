import { momentText } from '../calendar/moment.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { textFault } from './typed-text.ts';

/** Asks for an advocate, in one press and with no reason; after the end too, for what is left outside the procedure. */
export function requestAdvocate({ advocate }: Complaint, { now }: Context): Decision {
  if (advocate?.status === 'requested') return refuse('advocate-already-asked');
  return { ok: true, events: [{ type: 'AdvocateRequested', at: momentText(now) }] };
}

/** Staff answer the request: who the advocate is, and how they get in touch. */
export function arrangeAdvocate(
  { advocate }: Complaint,
  { note }: { note: string },
  { now }: Context,
): Decision {
  if (advocate?.status !== 'requested') return refuse('advocate-not-asked');
  const fault = textFault(note);
  if (fault) return refuse(fault);
  return { ok: true, events: [{ type: 'AdvocateArranged', at: momentText(now), note }] };
}
