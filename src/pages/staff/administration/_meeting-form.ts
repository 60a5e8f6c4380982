import type { AstroGlobal } from 'astro';
import { changeMeeting } from '../../../app/administration/change-meetings.ts';
import { meetingRefusal, readMeetingDate, type BodyDates } from '../../../app/administration/meeting-page.ts';

/** What is wrong with a form, and what was typed. */
export interface Fault {
  readonly body: string;
  readonly typed: string;
  readonly fault: string;
}

/** The id of the field for a date of a body. */
export function fieldOf({ partnership, body }: Pick<BodyDates, 'partnership' | 'body'>): string {
  return `date-${partnership}-${body}`;
}

/**
 * Enters the date that a form sends for one of these bodies; with `remove`, in the place of that date; with the button
 * `off`, takes that date back and enters none. Null when it was stored.
 */
export async function meetingForm(
  { request, locals }: AstroGlobal,
  bodies: readonly BodyDates[],
  remove: string | null,
): Promise<Fault | null> {
  const { services, staff } = locals;
  const sent = await request.formData();
  const typed = String(sent.get('date') ?? '').slice(0, 100);
  const chosen = bodies.find((one) => fieldOf(one) === sent.get('body'));
  if (!chosen) return { body: '', typed, fault: meetingRefusal('not-found') };
  const { partnership, body } = chosen;
  const isOff = remove !== null && sent.get('off') === 'yes';
  const read = isOff ? { ok: true as const, date: null } : readMeetingDate(typed, services);
  if (!read.ok) return { body: fieldOf(chosen), typed, fault: read.fault };
  const change = { partnership, body, remove, add: read.date };
  const changed = await changeMeeting(staff!.actor, staff!.member.name, change, services);
  return changed.ok ? null : { body: fieldOf(chosen), typed, fault: meetingRefusal(changed.reason) };
}
