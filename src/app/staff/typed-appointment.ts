import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import type { Moment } from '../../domain/calendar/moment.ts';
import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { shortField, wideField } from './form-fields.ts';
import { readTypedTime } from './typed-moment.ts';

/** When and where, as staff typed it. */
export interface TypedAppointment {
  readonly onDate: string;
  readonly onTime: string;
  readonly where: string;
}

type Faults = Readonly<Record<string, string>>;
export type ReadAppointment =
  { ok: true; on: Moment | null; where: string } | { ok: false; faults: Record<string, string> };

/** Reads an appointment on `from` or later. A day needs a time; with neither, only the place is taken. */
export function readTypedAppointment(
  { onDate, onTime, where }: TypedAppointment,
  known: { from: PlainDate; calendar: Calendar },
  say: Say,
): ReadAppointment {
  if (onDate.trim() === '' && onTime.trim() === '') return { ok: true, on: null, where: where.trim() };
  const date = readComingDate(onDate, known);
  if (!date.ok)
    return { ok: false, faults: { 'on-date': say(date.reason, 'values' in date ? date.values : {}) } };
  const time = readTypedTime(onTime, date.date);
  if (!time.ok) return { ok: false, faults: { 'on-time': say(nameOf(time.reason)) } };
  return { ok: true, on: time.moment, where: where.trim() };
}

/** The other sentence about a missing time speaks of limits in hours. */
function nameOf(reason: string): string {
  return reason === 'time-empty' ? 'time-empty-appointment' : reason;
}

/** The official components. `isNeeded`: else they say that they may be left empty. */
export function appointmentComponents(
  { onDate, onTime, where }: TypedAppointment,
  faults: Faults,
  isNeeded: boolean,
): Component[] {
  const ask = (what: string) => `${what} is the appointment?${isNeeded ? '' : ' (optional)'}`;
  const dayHint = 'For example, 24/4/26 or 24 April';
  const place = 'The address and the room, or "by telephone" and who calls whom. The family reads this';
  return [
    shortField({ id: 'on-date', label: ask('For which day'), hint: dayHint, value: onDate }, faults),
    shortField(
      { id: 'on-time', label: ask('At what time'), hint: 'For example, 14:30', value: onTime },
      faults,
    ),
    wideField({ id: 'where', label: ask('Where'), hint: place, value: where }, faults),
  ];
}

/** The fields of a form that was sent, or of one that is still empty. */
export function typedAppointment(textOf: (name: string) => string): TypedAppointment {
  return { onDate: textOf('on-date'), onTime: textOf('on-time'), where: textOf('where') };
}
