import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import type { PlainDate } from '../domain/calendar/day.ts';

/** A day to remember. `id` tells entries of one file apart and says nothing about anybody. */
export interface CalendarDay {
  readonly id: string;
  readonly day: PlainDate;
  /** True for the reader's own last day; false for a day by which somebody else must act. */
  readonly isYours: boolean;
}

/**
 * An iCalendar file of whole days. Names are neutral: a phone shows them on its locked screen. The reader's
 * own days ring at 9 in the morning of the day before.
 */
export function calendarFile(days: readonly CalendarDay[], now: number): string {
  const calendar = ical({
    name: 'Reminders',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'reminders', product: 'days' },
  });
  for (const { id, day, isYours } of days) {
    const event = calendar.createEvent({
      id: `${id}.${day.toString()}@reminders.invalid`,
      start: atMidnight(day),
      end: atMidnight(day.add({ days: 1 })),
      allDay: true,
      stamp: new Date(now),
      summary: isYours ? 'Reminder: last day' : 'Reminder: answer expected',
    });
    if (isYours)
      event.createAlarm({ type: ICalAlarmType.display, trigger: 15 * 3600, description: 'Reminder' });
  }
  return calendar.toString();
}

/** Whole days are written from the date in UTC, whatever the machine's zone. */
function atMidnight(day: PlainDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day));
}
