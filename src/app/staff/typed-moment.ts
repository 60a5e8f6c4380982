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
  const time = typed.time.trim();
  if (time === '')
    return needsTime
      ? { ok: false, field: 'time', reason: 'time-empty' }
      : { ok: true, moment: moment(read.date.toString()) };
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59)
    return { ok: false, field: 'time', reason: 'time-not-understood' };
  try {
    return { ok: true, moment: moment(`${read.date.toString()}T${hour.padStart(2, '0')}:${minute}`) };
  } catch {
    return { ok: false, field: 'time', reason: 'time-skipped' };
  }
}
