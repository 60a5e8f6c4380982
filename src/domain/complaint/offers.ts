import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision, type Refusal } from './decision.ts';
import { openSteps, stageOf } from './steps.ts';
import { textFault } from './typed-text.ts';

/** Where a procedure does not say how often an appointment is offered. None of the published ones does. */
const usualOffers = 3;

/** How often times were offered in this stage without one that suited, and how often they may be. */
export function offersSoFar(
  { appointment, stage }: Pick<Complaint, 'appointment' | 'stage'>,
  procedure: Procedure,
): { readonly made: number; readonly allowed: number } {
  const made = appointment?.stage === stage ? appointment.offers : 0;
  return { made, allowed: stageOf(procedure, stage).appointmentOffers ?? usualOffers };
}

/** True once as many offers were made as may be: then no more follow. */
export function areOffersUsed(complaint: Complaint, procedure: Procedure): boolean {
  const { made, allowed } = offersSoFar(complaint, procedure);
  return made >= allowed;
}

/**
 * Staff say, with a reason, that no appointment could be agreed. Refused while more may be offered, and while the family
 * can still say yes to a time.
 */
export function endOffers(
  complaint: Complaint,
  { reason }: { reason: string },
  { procedure, now }: Context,
): Decision {
  const fault = endFault(complaint, procedure, now) ?? reasonFault(reason);
  if (fault) return refuse(fault);
  const { stage, offers } = complaint.appointment!;
  const facts = { at: momentText(now), stage, offers, reason };
  return { ok: true, events: [{ type: 'AppointmentNotAgreed', ...facts }] };
}

/** True when staff may say so now. */
export function mayEndOffers(complaint: Complaint, { procedure, now }: Context): boolean {
  return endFault(complaint, procedure, now) === null;
}

function endFault(complaint: Complaint, procedure: Procedure, now: Moment): Refusal | null {
  const { appointment } = complaint;
  if (hasEnded(complaint)) return 'complaint-ended';
  if (appointment?.status !== 'offered' && appointment?.status !== 'wish') return 'appointment-not-offered';
  if (!areOffersUsed(complaint, procedure)) return 'appointment-offers-left';
  const { on, others } = appointment;
  const isToCome = on !== null && [on, ...others].some((time) => compareMoments(time, now) >= 0);
  return appointment.status === 'offered' && isToCome ? 'appointment-still-open' : null;
}

function reasonFault(reason: string): Refusal | null {
  const fault = textFault(reason);
  return fault === 'text-missing' ? 'reasons-missing' : fault;
}

/** True where no time was agreed and the procedure cannot end the stage without a meeting: it is still owed. */
export function isMeetingStillOwed(complaint: Complaint, procedure: Procedure): boolean {
  return openSteps(procedure, complaint).some(
    ({ stage, step }) => stage.id === complaint.stage && step.event === 'meeting-held' && !step.optional,
  );
}
