import type { APIRoute } from 'astro';
import { calendarFile } from '../../app/calendar-file.ts';
import { redirectTo } from './_addresses.ts';

export const prerender = false;

/** The last day as an entry for a calendar, with no word of what it is about. */
export const GET: APIRoute = ({ locals }) => {
  const { services, journey } = locals;
  const checked = journey?.state.checked;
  const day = checked?.ok ? checked.answer.safeLastDay : null;
  if (!day) return redirectTo('/complain/result');
  return new Response(calendarFile([{ id: 'day', day, what: 'last-day' }], services.now()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reminder.ics"',
    },
  });
};
