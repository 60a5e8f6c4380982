import { momentText } from '../calendar/moment.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';

/**
 * The family takes or declines a restorative conference. It is an alternative to the formal appeal, but taking it
 * gives nothing up: no clock stops, and the family may go on. It may change its mind. Source: spec/procedures, 5.
 */
export function answerRestorative(
  complaint: Complaint,
  { isTaken }: { isTaken: boolean },
  { now }: Context,
): Decision {
  const { restorative } = complaint;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (!restorative) return refuse('restorative-not-offered');
  if (restorative.status === (isTaken ? 'taken' : 'declined')) return refuse('restorative-answered');
  const facts = { at: momentText(now), stage: restorative.stage, isTaken };
  return { ok: true, events: [{ type: 'RestorativeConferenceAnswered', ...facts }] };
}
