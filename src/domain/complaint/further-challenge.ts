import { momentText } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { textFault } from './typed-text.ts';

/**
 * True where the procedure lets its panel be asked to meet once more: after a conference that was held again, and
 * once. Source: spec/procedures, 2, "After".
 */
export function mayChallenge(complaint: Complaint, { furtherChallenge }: Procedure): boolean {
  const wasReconvened = complaint.occurrences.some(({ type }) => type === 'reconvened');
  return (
    Boolean(furtherChallenge) && complaint.status === 'finished' && wasReconvened && !complaint.hasChallenged
  );
}

/** The family names the concerns that remain, and asks that the panel meets once more. */
export function askFurtherChallenge(
  complaint: Complaint,
  { concerns }: { concerns: string },
  { procedure, now }: Context,
): Decision {
  if (complaint.hasChallenged) return refuse('challenge-already-asked');
  if (!mayChallenge(complaint, procedure)) return refuse('challenge-not-open');
  const fault = textFault(concerns);
  if (fault) return refuse(fault);
  const { stage } = procedure.furtherChallenge!;
  return { ok: true, events: [{ type: 'FurtherChallengeAsked', at: momentText(now), stage, concerns }] };
}

/** Somebody decides whether the panel meets once more. Reasons are given either way: it is an exception. */
export function decideFurtherChallenge(
  complaint: Complaint,
  { isTaken, reason }: { isTaken: boolean; reason: string },
  { procedure, now }: Context,
): Decision {
  if (complaint.status !== 'challenge-asked') return refuse('challenge-not-asked');
  if (reason.trim() === '') return refuse('reasons-missing');
  const { stage } = procedure.furtherChallenge!;
  const facts = { at: momentText(now), stage, isTaken, reason };
  return { ok: true, events: [{ type: 'FurtherChallengeDecided', ...facts }] };
}
