import { bodyKey, type Calendar } from '../../domain/calendar/calendar.ts';
import { day, isAfter, type PlainDate } from '../../domain/calendar/day.ts';
import type { MeetingDateChanged } from '../../domain/complaint/date-events.ts';
import { moveMeetings } from '../../domain/complaint/awaited-meeting.ts';
import type { MeetingChange } from '../../ports/calendar-store.ts';
import { dayNow } from '../../ports/now.ts';
import { note } from '../audit/note.ts';
import { aboutPartnership, may, type StaffActor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import {
  changesOfAll,
  keptWhile,
  storeChange,
  type CalendarServices,
  type Store,
} from './calendar-changes.ts';
import { meetingBodies } from './planned-meetings.ts';

/** Dates of one body to take back and to enter; a date that is moved is both. Null for none. */
export interface ChangeMeeting {
  readonly partnership: string;
  readonly body: string;
  readonly remove: string | null;
  readonly add: PlainDate | null;
}

export type MeetingRefusal =
  | 'not-found'
  | 'meeting-passed'
  | 'meeting-in-past'
  | 'meeting-there'
  | 'meeting-not-there'
  | 'changed-meanwhile';

/**
 * Enters, moves or takes back a planned date. Those that have passed stay as they are. Each complaint whose next meeting
 * is then on another day gets an entry, and its family hears of it. `by`: the name of the member of staff.
 */
export async function changeMeeting(
  actor: StaffActor,
  by: string,
  change: ChangeMeeting,
  services: CalendarServices,
): Promise<{ ok: true } | { ok: false; reason: MeetingRefusal }> {
  const known = keptWhile<MeetingDateChanged>(services);
  const plan = async () => {
    const refused = refusalOf(actor, change, services);
    if (refused) return { ok: false as const, refused };
    const after = withChange(services.followed.current, change);
    const decide = ({ complaint, context }: ReadComplaint) => {
      return { ok: true as const, events: moveMeetings(complaint, context, after) };
    };
    const all = await changesOfAll(after, decide, services, known());
    if (!all.ok) throw new Error('A planned meeting moved a limit.');
    const meetings = changesFor(change, by, services.now());
    const store: Store = (from, changes) => services.calendars.changeMeetings(meetings, from, changes);
    return { ok: true as const, changes: all.changes, store };
  };
  const stored = await storeChange(actor, plan, services);
  if (!stored.ok) return { ok: false, reason: stored.reason === 'refused' ? stored.refused : stored.reason };
  await note({ by: actor.id, action: 'change-meetings', partnership: change.partnership }, services);
  return stored;
}

function refusalOf(
  actor: StaffActor,
  { partnership, body, remove, add }: ChangeMeeting,
  { procedures, followed, now }: CalendarServices,
): MeetingRefusal | null {
  const isBody = meetingBodies(procedures).some(
    (one) => one.partnership === partnership && one.body === body,
  );
  if (!isBody || !may(actor, 'manage-meetings', aboutPartnership(partnership))) return 'not-found';
  const today = dayNow(now);
  const known = followed.current.meetings.get(bodyKey(partnership, body)) ?? [];
  if (remove !== null && !known.some((date) => date.toString() === remove)) return 'meeting-not-there';
  if (remove !== null && isAfter(today, day(remove))) return 'meeting-passed';
  if (add && isAfter(today, add)) return 'meeting-in-past';
  return add && known.some((date) => date.equals(add)) ? 'meeting-there' : null;
}

function withChange(calendar: Calendar, { partnership, body, remove, add }: ChangeMeeting): Calendar {
  const key = bodyKey(partnership, body);
  const left = (calendar.meetings.get(key) ?? []).filter((date) => date.toString() !== remove);
  const dates = [...left, ...(add ? [add] : [])].toSorted((one, other) => (isAfter(one, other) ? 1 : -1));
  return { ...calendar, meetings: new Map([...calendar.meetings, [key, dates]]) };
}

function changesFor(
  { partnership, body, remove, add }: ChangeMeeting,
  by: string,
  at: number,
): MeetingChange[] {
  const signed = { partnership, body, at, by };
  return [
    ...(remove === null ? [] : [{ ...signed, date: remove, change: 'removed' as const }]),
    ...(add ? [{ ...signed, date: add.toString(), change: 'added' as const }] : []),
  ];
}
