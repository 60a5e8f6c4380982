import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import type { Moment } from '../../domain/calendar/moment.ts';
import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import { mostTimes } from '../../domain/complaint/exchange-events.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { shortField, wideField } from './form-fields.ts';
import { readTypedTime } from './typed-moment.ts';
import type { Whom } from './whom.ts';

/** A day and a time of day, as staff typed them. */
interface TypedOne {
  readonly onDate: string;
  readonly onTime: string;
}

/** When and where, as staff typed it; `others`: the further times from which the family may choose. */
export interface TypedAppointment extends TypedOne {
  readonly others: readonly TypedOne[];
  readonly where: string;
}

type Faults = Readonly<Record<string, string>>;
export type ReadAppointment =
  | { ok: true; on: Moment | null; others: Moment[]; where: string }
  | { ok: false; faults: Record<string, string> };
type Known = { from: PlainDate; calendar: Calendar };

/**
 * Reads an appointment on `from` or later, with its further times. Each day needs a time; with none of both, only the
 * place is taken. Further times need a first one. Answers with all that is wrong at once.
 */
export function readTypedAppointment(typed: TypedAppointment, known: Known, say: Say): ReadAppointment {
  const [first, ...others] = [typed, ...typed.others].map((one, at) => readOne(one, at, known, say));
  const given = others.filter((one) => one.on !== null);
  const needsFirst = first!.on === null && given.length > 0 && Object.keys(first!.faults).length === 0;
  const faults = Object.assign(
    {},
    ...[first!, ...others].map((one) => one.faults),
    needsFirst && { [idsOf(0).date]: say('empty') },
  ) as Record<string, string>;
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, on: first!.on, others: given.map(({ on }) => on!), where: typed.where.trim() };
}

function readOne(
  { onDate, onTime }: TypedOne,
  at: number,
  known: Known,
  say: Say,
): { on: Moment | null; faults: Faults } {
  const ids = idsOf(at);
  if (onDate.trim() === '' && onTime.trim() === '') return { on: null, faults: {} };
  const date = readComingDate(onDate, known);
  // A time is read on some day, so that what is wrong with it is told together with what is wrong with the day.
  const time = readTypedTime(onTime, date.ok ? date.date : known.from);
  const faults = {
    ...(!date.ok && { [ids.date]: say(date.reason, 'values' in date ? date.values : {}) }),
    ...(!time.ok && { [ids.time]: say(nameOf(time.reason)) }),
  };
  return { on: date.ok && time.ok ? time.moment : null, faults };
}

/** The other sentence about a missing time speaks of limits in hours. */
function nameOf(reason: string): string {
  return reason === 'time-empty' ? 'time-empty-appointment' : reason;
}

function idsOf(at: number) {
  const end = at === 0 ? '' : `-${at + 1}`;
  return { date: `on-date${end}`, time: `on-time${end}` };
}

/** The official components. `isNeeded`: else they say that they may be left empty. */
export function appointmentComponents(
  { onDate, onTime, others, where }: TypedAppointment,
  faults: Faults,
  isNeeded: boolean,
  { Who }: Whom,
): Component[] {
  const place = `The address and the room, or "by telephone" and who calls whom. ${Who} reads this`;
  const end = isNeeded ? '' : ' (optional)';
  const asks = [
    [`For which day is the appointment?${end}`, `At what time is the appointment?${end}`],
    ['A second day to choose from (optional)', 'The time on the second day (optional)'],
    ['A third day to choose from (optional)', 'The time on the third day (optional)'],
  ] as const;
  return [
    ...[{ onDate, onTime }, ...others].flatMap((one, at) => timeFields(one, at, asks[at]!, faults)),
    wideField({ id: 'where', label: `Where is the appointment?${end}`, hint: place, value: where }, faults),
  ];
}

function timeFields(
  { onDate, onTime }: TypedOne,
  at: number,
  [date, time]: readonly [string, string],
  faults: Faults,
): Component[] {
  const ids = idsOf(at);
  return [
    shortField(
      { id: ids.date, label: date, hint: 'For example, 24/4/26 or 24 April', value: onDate },
      faults,
    ),
    shortField({ id: ids.time, label: time, hint: 'For example, 14:30', value: onTime }, faults),
  ];
}

/** The fields of a form that was sent, or of one that is still empty. */
export function typedAppointment(textOf: (name: string) => string): TypedAppointment {
  const [first, ...others] = Array.from({ length: mostTimes }, (_, at) => {
    const { date, time } = idsOf(at);
    return { onDate: textOf(date), onTime: textOf(time) };
  });
  return { ...first!, others, where: textOf('where') };
}
