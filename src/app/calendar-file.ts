import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { PlainDate } from '../domain/calendar/day.ts';
import type { Moment } from '../domain/calendar/moment.ts';

/** A day to remember. `id` tells entries of one file apart and says nothing about anybody. */
export interface CalendarDay {
  readonly id: string;
  readonly day: PlainDate;
  /**
   * `last-day`: the reader's own; `answer`: somebody else must act by then; `appointment`: both said yes to it;
   * `meeting`: others have planned to meet, and may move it.
   */
  readonly what: 'last-day' | 'answer' | 'appointment' | 'meeting';
  /** When it begins; a whole day when left out. */
  readonly at?: Moment['at'];
  /** How many dates it stands for, where that is said. */
  readonly count?: number;
  /** How often its day has changed, where one entry follows it from day to day. Else each day has an entry of its own. */
  readonly moved?: number;
}

const names: Record<CalendarDay['what'], string> = {
  'last-day': 'Reminder: last day',
  answer: 'Reminder: answer expected',
  appointment: 'Reminder: appointment',
  meeting: 'Reminder: planned meeting',
};

/** What rings: what the reader must do, or go to. */
const rings: readonly CalendarDay['what'][] = ['last-day', 'appointment'];

/**
 * An iCalendar file of days. Names are neutral: a phone shows them on its locked screen. What the reader must do or go
 * to rings before: at 9 in the morning of the day before, or a day before the time that it has.
 */
export function calendarFile(days: readonly CalendarDay[], now: number): string {
  const calendar = ical({
    name: 'Reminders',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'reminders', product: 'days' },
  });
  for (const one of days) {
    const event = calendar.createEvent({
      ...nameOf(one),
      ...spanOf(one),
      stamp: new Date(now),
      summary: one.count === undefined ? names[one.what] : `${names[one.what]} (${one.count})`,
    });
    const trigger = (one.at ? 24 : 15) * 3600;
    if (rings.includes(one.what))
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: 'Reminder' });
  }
  return calendar.toString();
}

/** A calendar takes an entry of the same name with a higher number for a newer form of what it has. */
function nameOf({ id, day, moved }: CalendarDay) {
  if (moved !== undefined) return { id: `${id}@reminders.invalid`, sequence: moved };
  return { id: `${id}.${day.toString()}@reminders.invalid` };
}

/** Nobody knows how long an appointment takes: it has a beginning alone. */
function spanOf({ day, at }: CalendarDay) {
  if (at) return { start: new Date(at.epochMilliseconds) };
  return { start: atMidnight(day), end: atMidnight(day.add({ days: 1 })), allDay: true };
}

/** Whole days are written from the date in UTC, whatever the machine's zone. */
function atMidnight(day: PlainDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day));
}
