import type { Appointment } from '../../domain/complaint/exchange.ts';
import { areOffersUsed } from '../../domain/complaint/offers.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { faultOf } from './form-fields.ts';
import type { Recording } from './record.ts';
import { appointmentComponents, readTypedAppointment, type TypedAppointment } from './typed-appointment.ts';
import type { Whom } from './whom.ts';

/** What staff answer to a wish about an appointment, or offer of their own accord. */
export interface AppointmentForm {
  /** `agree`: what the family asked for instead. Else a time is offered. */
  readonly answer: string;
  readonly appointment: TypedAppointment;
  readonly note: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

const agreeing = {
  telephone: 'Agree to talk by telephone',
  writing: 'Agree to do it in writing',
} as const;

/** Reads the form. An offer needs a day, a time and a place. */
export function readAppointmentForm(
  form: AppointmentForm,
  appointment: Appointment | null,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadForm {
  const way = wayOf(appointment);
  const note = form.note.trim();
  if (way && form.answer === 'agree') return { ok: true, recording: { kind: 'instead', way, note } };
  if (way && form.answer !== 'offer') return { ok: false, faults: { answer: 'Select what you answer' } };
  const offer = readTypedAppointment(form.appointment, { from: dayNow(now), calendar }, say.date);
  if (!offer.ok) return offer;
  const { on, others, where } = offer;
  if (!on) return { ok: false, faults: { 'on-date': say.date('empty') } };
  if (where === '') return { ok: false, faults: { where: 'Enter where, or "by telephone"' } };
  return { ok: true, recording: { kind: 'appointment', on, others, where, note } };
}

/**
 * What staff agree to, once as many offers were made as may be: then what the family asked for instead is all that is
 * left to answer. Null while a time may be offered, and where the family asked for a time.
 */
export function agreementTitle({ complaint, procedure }: ReadComplaint): string | null {
  const way = wayOf(complaint.appointment);
  return way && areOffersUsed(complaint, procedure) ? agreeing[way] : null;
}

/** The official components of the form. */
export function appointmentFormComponents(
  form: AppointmentForm,
  appointment: Appointment | null,
  faults: Faults,
  whom: Whom,
): Component[] {
  const way = wayOf(appointment);
  return [
    ...(way ? [answers(agreeing[way], form, faults)] : []),
    ...appointmentComponents(form.appointment, faults, !way, whom),
  ];
}

function wayOf(appointment: Appointment | null): 'telephone' | 'writing' | null {
  return appointment?.status === 'wish' && appointment.wish !== 'another-time' ? appointment.wish : null;
}

function answers(agree: string, { answer }: AppointmentForm, faults: Faults): Component {
  const legend = { text: 'What do you answer?', classes: 'govuk-fieldset__legend--s' };
  const items = [
    { value: 'agree', text: agree },
    { value: 'offer', text: 'Offer a day and a time' },
  ];
  const look = { idPrefix: 'answer', name: 'answer', value: answer };
  return {
    macro: 'govukRadios',
    params: { ...look, fieldset: { legend }, items, ...faultOf('answer', faults) },
  };
}
