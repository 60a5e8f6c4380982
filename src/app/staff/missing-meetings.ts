import { awaitedMeetings } from '../../domain/complaint/awaited-meeting.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** A meeting that a complaint waits for, of which nobody has entered the date. */
export interface MissingMeeting {
  readonly text: string;
  /** Where the date is entered; null for somebody who may not. */
  readonly href: string | null;
}

/** The meetings without a date, with what staff do about it. */
export function missingMeetings(read: ReadComplaint, actor: Actor): MissingMeeting[] {
  const { complaint, context, procedure } = read;
  const mayEnter = may(actor, 'manage-meetings', aboutPartnership(procedure.id));
  const missing = awaitedMeetings(complaint, context).filter(({ next }) => next === null);
  return missing.map(({ step }) => {
    const { title } = contactOf(procedure, step.by, complaint.area);
    const what = `This waits for ${title}, and no date of a meeting is entered.`;
    return mayEnter
      ? { text: `${what} Enter the next one.`, href: '/staff/administration/meetings' }
      : { text: `${what} Ask an administrator of your partnership to enter the next one.`, href: null };
  });
}
