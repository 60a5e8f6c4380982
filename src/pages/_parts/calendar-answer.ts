import { calendarFile } from '../../app/calendar-file.ts';
import type { ReadComplaint } from '../../app/read-complaint.ts';

/** The calendar file of a complaint's dates that are still to come; without one, the way to sign in. */
export function calendarAnswer(read: ReadComplaint | null, otherwise: string, now: number): Response {
  if (!read) return new Response(null, { status: 303, headers: { Location: otherwise } });
  const running = read.progress.clocks.filter(({ state, due }) => state === 'running' && due);
  const days = running.map(({ due, clock }) => ({
    id: clock.id,
    day: due!.day,
    isYours: clock.for === 'family',
  }));
  return new Response(calendarFile(days, now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dates.ics"',
    },
  });
}
