import { momentText } from '../calendar/moment.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { ErasureAnswer } from './exchange-events.ts';
import { noteFault, textFault } from './typed-text.ts';

/** Asks that what is kept about the family is deleted: at any time, after the end too, and with no reason. */
export function requestErasure(
  { erasure }: Complaint,
  { text }: { text: string },
  { now }: Context,
): Decision {
  if (erasure?.status === 'requested') return refuse('erasure-already-asked');
  const fault = noteFault(text);
  if (fault) return refuse(fault);
  return { ok: true, events: [{ type: 'ErasureRequested', at: momentText(now), text }] };
}

/** What staff answer, with reasons either way. `until`: how long the rest is kept, in their words; may be left out. */
export interface AnswerErasure {
  readonly answer: ErasureAnswer;
  readonly reason: string;
  readonly until: string;
}

/**
 * Answers the request. All can be deleted only once the complaint has ended: until then, those who deal with it need
 * what was written. How the family is reached can be deleted at any time.
 */
export function answerErasure(
  complaint: Complaint,
  { answer, reason, until }: AnswerErasure,
  { now }: Context,
): Decision {
  if (complaint.erasure?.status !== 'requested') return refuse('erasure-not-asked');
  if (answer === 'granted' && !hasEnded(complaint)) return refuse('erasure-before-end');
  if (reason.trim() === '') return refuse('reasons-missing');
  const fault = textFault(reason) ?? noteFault(until);
  if (fault) return refuse(fault);
  return { ok: true, events: [{ type: 'ErasureAnswered', at: momentText(now), answer, reason, until }] };
}
