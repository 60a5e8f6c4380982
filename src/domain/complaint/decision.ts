import type { ComplaintEvent } from './events.ts';

/** Why something may not be done. Each has its sentence in `content/messages/refusals.yaml`. */
export type Refusal =
  | 'in-the-future'
  | 'before-the-request'
  | 'before-the-conference'
  | 'out-of-order'
  | 'complaint-ended'
  | 'acceptance-first'
  | 'acceptance-not-needed'
  | 'step-not-in-stage'
  | 'step-already-recorded'
  | 'step-needs-another-first'
  | 'step-not-wanted'
  | 'outcome-missing'
  | 'outcome-unknown'
  | 'outcome-only-one'
  | 'outcome-stands-alone'
  | 'stage-not-open'
  | 'stage-already-requested'
  | 'stage-refused-late'
  | 'reasons-missing'
  | 'letter-not-sent'
  | 'letter-before-sent'
  | 'entry-unknown'
  | 'entry-cannot-be-corrected'
  | 'entry-already-corrected'
  | 'entry-others-depend'
  | 'identity-check-missing'
  | 'text-missing'
  | 'text-too-long'
  | 'note-missing'
  | 'appointment-not-offered'
  | 'appointment-answered'
  | 'appointment-past'
  | 'appointment-by-step'
  | 'appointment-before-offer'
  | 'appointment-not-asked'
  | 'restorative-not-offered'
  | 'restorative-answered'
  | 'nothing-to-withdraw'
  | 'question-unknown'
  | 'question-answered'
  | 'challenge-not-open'
  | 'challenge-already-asked'
  | 'challenge-not-asked'
  | 'challenge-first'
  | 'advocate-already-asked'
  | 'advocate-not-asked'
  | 'erasure-already-asked'
  | 'erasure-not-asked'
  | 'erasure-before-end'
  | 'too-late'
  | 'not-this-procedure'
  | 'assigned-meanwhile'
  | 'calendar-ends';

/** What comes of a command: the events to store, or the reason why not. Nothing in between. */
export type Decision<Event extends ComplaintEvent = ComplaintEvent> =
  { ok: true; events: readonly Event[] } | { ok: false; reason: Refusal };

export function refuse(reason: Refusal): { ok: false; reason: Refusal } {
  return { ok: false, reason };
}
