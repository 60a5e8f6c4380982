import { calendarFile } from '../../app/calendar-file.ts';
import { daysToRemember } from '../../app/days-to-remember.ts';
import type { ReadComplaint } from '../../app/read-complaint.ts';

/** The calendar file of a complaint's dates that still matter; without one, the way to sign in. */
export function calendarAnswer(read: ReadComplaint | null, otherwise: string, now: number): Response {
  if (!read) return new Response(null, { status: 303, headers: { Location: otherwise } });
  return new Response(calendarFile(daysToRemember(read), now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
    },
  });
}
