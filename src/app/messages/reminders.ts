import { daysBetween, type PlainDate } from '../../domain/calendar/day.ts';
import { momentText } from '../../domain/calendar/moment.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { MessageKind } from '../../domain/contact/message-kinds.ts';
import type { MessageFor, NewMessage } from '../../ports/outbox-store.ts';
import { keptUntil } from '../keep-drafts.ts';
import type { OpenDraft } from '../open-draft.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** A message that time alone causes. The same limit has the same key, so each goes out once. */
export type Reminder = Omit<NewMessage, 'createdAt'>;

/** What a family is to be reminded of now: its own limits that end soon, and those that the authority has missed. */
export function complaintReminders({ row, complaint, progress, context }: ReadComplaint): Reminder[] {
  if (hasEnded(complaint)) return [];
  const theirs = { complaintId: row.id };
  const own = progress.clocks.flatMap(({ clock, state, starts, due }) => {
    if (clock.for !== 'family' || state !== 'running' || !starts || !due) return [];
    const [left, whole] = [daysBetween(context.now.day, due.day), daysBetween(starts.day, due.day)];
    // Of a limit that is a week long, the family has just been told.
    const kind = left <= 1 ? 'limit-in-1-day' : left <= 7 && whole > 7 ? 'limit-in-7-days' : null;
    return kind ? [reminder(theirs, kind, `${clock.id} ${momentText(due)}`)] : [];
  });
  const missed = progress.duties.flatMap(({ clock, lateness }) =>
    clock && (lateness.tier === 'late' || lateness.tier === 'long-overdue')
      ? [reminder(theirs, 'late', `${clock.clock.id} ${momentText(lateness.due)}`)]
      : [],
  );
  return [...own, ...missed];
}

/** What somebody is to be reminded of now who has saved a draft: that it ends, and that the limit to send it does. */
export function draftReminders({ draft, state }: OpenDraft): Reminder[] {
  const theirs = { draftId: draft.id };
  const ends = keptUntil(draft);
  const left = daysBetween(state.today, ends);
  const lastDay = state.checked?.ok ? state.checked.answer.safeLastDay : null;
  return [
    ...(left >= 0 && left <= 1 ? [reminder(theirs, 'draft-ends-in-1-day', ends.toString())] : []),
    ...(left > 1 && left <= 7 ? [reminder(theirs, 'draft-ends-in-7-days', ends.toString())] : []),
    ...(lastDay && isWithinTwoDays(state.today, lastDay)
      ? [reminder(theirs, 'draft-limit-in-2-days', lastDay.toString())]
      : []),
  ];
}

function isWithinTwoDays(today: PlainDate, lastDay: PlainDate): boolean {
  const left = daysBetween(today, lastDay);
  return left >= 0 && left <= 2;
}

function reminder(whom: MessageFor, kind: MessageKind, what: string): Reminder {
  const id = 'draftId' in whom ? whom.draftId : whom.complaintId;
  return { key: `${id} ${kind} ${what}`, for: whom, kind };
}
