import type { APIRoute } from 'astro';
import { caseloadCalendarFor } from '../../app/caseload/caseload-feed.ts';
import { calendarFor } from '../../app/feed/feed.ts';
import { noSuchFile } from '../_parts/download.ts';

export const prerender = false;

/** The dates of a complaint, or of all families of an advocate, for a calendar that has the secret address. It brings no cookie and gets none. */
export const GET: APIRoute = async ({ locals: { services }, params }) => {
  const token = params['token'] ?? '';
  const file = (await calendarFor(token, services)) ?? (await caseloadCalendarFor(token, services));
  if (file === null) return noSuchFile();
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="dates.ics"',
      'Cache-Control': 'private, max-age=3600',
      'X-Robots-Tag': 'noindex',
    },
  });
};
