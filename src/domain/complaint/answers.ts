import { compareMoments, momentText } from '../calendar/moment.ts';
import type { PlainDate } from '../calendar/day.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';

/** The family says on which day a letter came: a limit that starts with it then counts from that day. */
export function recordLetterReceived(
  complaint: Complaint,
  { stage, on }: { stage: string; on: PlainDate },
  { now }: Context,
): Decision {
  const sent = complaint.occurrences.findLast((one) => one.type === 'outcome-sent' && one.stage === stage);
  if (!sent) return refuse('letter-not-sent');
  const received = { day: on, at: null };
  if (compareMoments(received, now) > 0) return refuse('in-the-future');
  if (compareMoments(received, sent.at) < 0) return refuse('letter-before-sent');
  return { ok: true, events: [{ type: 'OutcomeReceived', at: on.toString(), stage }] };
}

/** Somebody decides whether to take a complaint that came late, or from someone whom the procedure does not name. Reasons are given either way. */
export function decideAcceptance(
  complaint: Complaint,
  { isAccepted, reason }: { isAccepted: boolean; reason: string },
  { now }: Context,
): Decision {
  if (complaint.status !== 'awaiting-acceptance') return refuse('acceptance-not-needed');
  if (reason.trim() === '') return refuse('reasons-missing');
  return { ok: true, events: [{ type: 'AcceptanceDecided', at: momentText(now), isAccepted, reason }] };
}
