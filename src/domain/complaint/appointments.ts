import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision, type Refusal } from './decision.ts';
import type { Appointment } from './exchange.ts';
import type { AppointmentAnswer, InsteadWay, OfferedAppointment } from './exchange-events.ts';
import { areOffersUsed } from './offers.ts';
import { openSteps } from './steps.ts';
import { noteFault } from './typed-text.ts';

/** What the family says to an offer. `on`: the time that suits, as `momentText`; may be left out where there is one. */
export interface AnswerAppointment {
  readonly answer: AppointmentAnswer;
  readonly on?: string | undefined;
  readonly note: string;
}

/** Times at one place, of which the family chooses one. `others`: at most two more. */
export interface OfferAppointment {
  readonly on: Moment;
  readonly others?: readonly Moment[];
  readonly where: string;
  readonly note: string;
}

/**
 * The family answers the appointment that stands. It may change its mind until the meeting is held; asking for
 * another time needs a note that says which times suit.
 */
export function answerAppointment(
  complaint: Complaint,
  { answer, on, note }: AnswerAppointment,
  { now }: Context,
): Decision {
  const { appointment } = complaint;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (!appointment) return refuse('appointment-not-offered');
  const fault = answer === 'accepted' ? acceptFault(appointment, on, now) : null;
  if (fault) return refuse(fault);
  if (answer === 'another-time' && note.trim() === '') return refuse('note-missing');
  const tooLong = noteFault(note);
  if (tooLong) return refuse(tooLong);
  const { stage, others } = appointment;
  const isChoice = answer === 'accepted' && others.length > 0 && on !== undefined;
  const facts = { at: momentText(now), stage, appointment: offerOf(appointment), answer, note };
  return { ok: true, events: [{ type: 'AppointmentAnswered', ...facts, ...(isChoice && { chosen: on }) }] };
}

/** Why a time cannot be accepted; null when it can. A page that is old may hold times that are no longer offered. */
function acceptFault(appointment: Appointment, on: string | undefined, now: Moment): Refusal | null {
  if (appointment.status === 'not-agreed') return 'appointment-not-offered';
  const times = timesOf(appointment);
  if (on === undefined && times.length > 1) return 'appointment-time-missing';
  const chosen = on === undefined ? appointment.on : times.find((time) => momentText(time) === on);
  if (chosen === undefined) return 'appointment-other-times';
  if (appointment.status === 'accepted' && chosen === appointment.on) return 'appointment-answered';
  return chosen !== null && compareMoments(chosen, now) < 0 ? 'appointment-past' : null;
}

/** All the times of an offer, the earliest first; none where no day was named. */
export function timesOf({ on, others }: Pick<Appointment, 'on' | 'others'>): Moment[] {
  return on === null ? [] : [on, ...others].sort(compareMoments);
}

/** An offer as events keep it. */
export function offerOf({
  on,
  others = [],
  where,
}: {
  readonly on: Moment | null;
  readonly others?: readonly Moment[];
  readonly where: string;
}): OfferedAppointment {
  const more = others.map(momentText);
  return { on: on && momentText(on), where, ...(more.length > 0 && { others: more }) };
}

/**
 * Staff offer one time or several, or other ones, beside the steps of the procedure. Refused while the procedure's own
 * step is still to be recorded: that one meets its limit, and carries the appointment. Refused too once as many offers
 * were made as the procedure allows, and none suited.
 */
export function offerAppointment(
  complaint: Complaint,
  { on, others = [], where, note }: OfferAppointment,
  { procedure, now }: Context,
): Decision {
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (complaint.status === 'awaiting-acceptance') return refuse('acceptance-first');
  if (!mayOfferAppointment(complaint, procedure)) return refuse('appointment-by-step');
  if (areOffersUsed(complaint, procedure)) return refuse('appointment-offers-used');
  const fault = timesFault([on, ...others], now);
  if (fault) return refuse(fault);
  const facts = {
    at: momentText(now),
    stage: complaint.stage,
    appointment: offerOf({ on, others, where }),
    note,
  };
  return { ok: true, events: [{ type: 'AppointmentOffered', ...facts }] };
}

/** Why times cannot be offered: one is before the offer, or is there twice; null when they can. */
export function timesFault(times: readonly Moment[], offeredAt: Moment): Refusal | null {
  if (times.some((time) => compareMoments(time, offeredAt) < 0)) return 'appointment-before-offer';
  return new Set(times.map(momentText)).size < times.length ? 'appointment-same-time' : null;
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
