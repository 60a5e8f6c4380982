import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import { moment, type Moment } from '../../domain/calendar/moment.ts';
import { readTypedDate, type TypedDateFault } from '../../domain/calendar/typed-date.ts';

type TimeFault = { reason: 'time-not-understood' | 'time-empty' | 'time-skipped' };
export type TypedMoment =
  { ok: true; moment: Moment } | ({ ok: false; field: 'date' | 'time' } & (TypedDateFault | TimeFault));

/** Reads a day and, where it is given or needed, a time of day in London. */
export function readTypedMoment(
  typed: { date: string; time: string },
  known: { today: PlainDate; calendar: Calendar },
  needsTime: boolean,
): TypedMoment {
  const read = readTypedDate(typed.date, known);
  if (!read.ok) return { ...read, field: 'date' };
  if (typed.time.trim() === '' && !needsTime) return { ok: true, moment: moment(read.date.toString()) };
  const time = readTypedTime(typed.time, read.date);
  return time.ok ? time : { ...time, field: 'time' };
}

/** Reads a time of day in London, such as "14:30" or "9.05", on that day. */
export function readTypedTime(
  typed: string,
  date: PlainDate,
): { ok: true; moment: Moment } | ({ ok: false } & TimeFault) {
  const time = typed.trim();
  if (time === '') return { ok: false, reason: 'time-empty' };
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59)
    return { ok: false, reason: 'time-not-understood' };
  try {
    return { ok: true, moment: moment(`${date.toString()}T${hour.padStart(2, '0')}:${minute}`) };
  } catch {
    return { ok: false, reason: 'time-skipped' };
  }
}
