import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { AppointmentAnswer, InsteadWay } from './exchange-events.ts';
import { openSteps } from './steps.ts';
import { noteFault } from './typed-text.ts';

/**
 * The family answers the appointment that stands. It may change its mind until the meeting is held; asking for
 * another time needs a note that says which times suit.
 */
export function answerAppointment(
  complaint: Complaint,
  { answer, note }: { answer: AppointmentAnswer; note: string },
  { now }: Context,
): Decision {
  const { appointment } = complaint;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (!appointment) return refuse('appointment-not-offered');
  const isPast = appointment.on !== null && compareMoments(appointment.on, now) < 0;
  if (answer === 'accepted' && appointment.status === 'accepted') return refuse('appointment-answered');
  if (answer === 'accepted' && isPast) return refuse('appointment-past');
  if (answer === 'another-time' && note.trim() === '') return refuse('note-missing');
  const fault = noteFault(note);
  if (fault) return refuse(fault);
  const { stage, on, where } = appointment;
  const offered = { on: on && momentText(on), where };
  const facts = { at: momentText(now), stage, appointment: offered, answer, note };
  return { ok: true, events: [{ type: 'AppointmentAnswered', ...facts }] };
}

/**
 * Staff offer a time, or another one, beside the steps of the procedure. Refused while the procedure's own step
 * is still to be recorded: that one meets its limit, and carries the appointment.
 */
export function offerAppointment(
  complaint: Complaint,
  { on, where, note }: { on: Moment; where: string; note: string },
  { procedure, now }: Context,
): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (complaint.status === 'awaiting-acceptance') return refuse('acceptance-first');
  if (!mayOfferAppointment(complaint, procedure)) return refuse('appointment-by-step');
  if (compareMoments(on, now) < 0) return refuse('appointment-before-offer');
  const appointment = { on: momentText(on), where };
  const facts = { at: momentText(now), stage: complaint.stage, appointment, note };
  return { ok: true, events: [{ type: 'AppointmentOffered', ...facts }] };
}

/** True for a complaint that goes on, unless its stage has the offer of a meeting as a step still to be recorded. */
export function mayOfferAppointment(complaint: Complaint, procedure: Procedure): boolean {
  if (hasEnded(complaint) || complaint.status === 'awaiting-acceptance') return false;
  return !openSteps(procedure, complaint).some(
    ({ stage, step }) => stage.id === complaint.stage && step.event === 'meeting-offered',
  );
}

/** Staff agree that there is no appointment, and that it is done in the way the family asked for. */
export function replaceAppointment(
  complaint: Complaint,
  { way, note }: { way: InsteadWay; note: string },
  { now }: Context,
): Decision {
  const { appointment } = complaint;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (appointment?.status !== 'wish' || appointment.wish !== way) return refuse('appointment-not-asked');
  const facts = { at: momentText(now), stage: appointment.stage, way, note };
  return { ok: true, events: [{ type: 'AppointmentReplaced', ...facts }] };
}
