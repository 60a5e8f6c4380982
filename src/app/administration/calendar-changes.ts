import { setImmediate } from 'node:timers/promises';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Refusal } from '../../domain/complaint/decision.ts';
import type { DateEvent } from '../../domain/complaint/date-events.ts';
import type { CalendarState, CalendarStore, Stored } from '../../ports/calendar-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import type { QueueEntry, QueueStore } from '../../ports/queue-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { AuditServices } from '../audit/note.ts';
import { queueEntryOf } from '../queue/queue-entry.ts';
import { renewQueue } from '../queue/renew-queue.ts';
import { causedMessages } from '../messages/caused-messages.ts';
import { computed, readComplaint, type ReadComplaint } from '../read-complaint.ts';
import type { FollowedCalendar } from './followed-calendar.ts';

export type CalendarServices = ComplaintServices &
  AuditServices & {
    readonly calendars: CalendarStore;
    readonly followed: FollowedCalendar;
    readonly queue: QueueStore;
  };

/** What a new calendar does to one complaint. */
export interface ComplaintChange<Event extends DateEvent> {
  readonly read: ReadComplaint;
  readonly isOpen: boolean;
  readonly events: readonly Event[];
  /** How it stands then, for the queue. */
  readonly queue: QueueEntry;
}

export type AllChanges<Event extends DateEvent> =
  { ok: true; changes: ComplaintChange<Event>[] } | { ok: false; reason: 'calendar-ends'; reference: string };

type Decide<Event extends DateEvent> = (
  read: ReadComplaint,
) => { ok: true; events: readonly Event[] } | { ok: false; reason: Refusal };

/** What was worked out for each complaint, and up to which entry: null where nothing changes. */
export type WorkedOut<Event extends DateEvent> = Map<
  string,
  { readonly position: number; readonly change: ComplaintChange<Event> | null }
>;

/**
 * What a new calendar does to every complaint; those to which it does nothing are left out. Requests are answered in
 * between. `known`: what was worked out before, by the same calendars; complaints with a new entry are worked out anew.
 * Refuses when a limit that has a date could no longer be counted, naming the complaint.
 */
export async function changesOfAll<Event extends DateEvent>(
  after: Calendar,
  decide: Decide<Event>,
  services: CalendarServices,
  known: WorkedOut<Event> = new Map(),
): Promise<AllChanges<Event>> {
  const before = { ...services, calendar: services.followed.current };
  for (const { id, reference, position } of await services.complaints.positions()) {
    if (known.get(id)?.position === position) continue;
    const read = (await readComplaint(id, before))!;
    const decided = decide(read);
    if (!decided.ok) return { ok: false, reason: 'calendar-ends', reference };
    const change = changeOf(read, decided.events, { ...services, calendar: after });
    known.set(id, { position: read.complaint.position, change });
    await setImmediate();
  }
  return { ok: true, changes: [...known.values()].flatMap(({ change }) => change ?? []) };
}

function changeOf<Event extends DateEvent>(
  read: ReadComplaint,
  events: readonly Event[],
  services: Parameters<typeof queueEntryAfter>[2],
): ComplaintChange<Event> | null {
  if (events.length === 0) return null;
  const queue = queueEntryAfter(read, events, services);
  return { read, isOpen: !hasEnded(read.complaint), events, queue };
}

/** Keeps what was worked out from one try to the next, as long as the calendar in force is the same. */
export function keptWhile<Event extends DateEvent>({ followed }: Pick<CalendarServices, 'followed'>) {
  let basis = followed.current;
  let known: WorkedOut<Event> = new Map();
  return (): WorkedOut<Event> => {
    if (followed.current !== basis) known = new Map();
    basis = followed.current;
    return known;
  };
}

/** How often a change is worked out anew because somebody recorded something at the same moment. */
const mostTries = 5;

/**
 * Works a change out and stores it with what it does to complaints; from then on everything is worked out by it here.
 * Families with an open page see it at once. Refuses as `plan` does, and when others were faster again and again.
 */
export async function storeChange<Refused>(
  by: { readonly id: string },
  plan: () => Promise<
    | { ok: true; changes: readonly ComplaintChange<DateEvent>[]; store: Store }
    | { ok: false; refused: Refused }
  >,
  services: CalendarServices,
): Promise<Stored | { ok: false; reason: 'refused'; refused: Refused }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    await services.followed.refresh();
    const from = { ...(await services.calendars.state()), ...services.followed.from };
    const planned = await plan();
    if (!planned.ok) return { ok: false, reason: 'refused', refused: planned.refused };
    const changes = planned.changes.map((one) => appendOf(one, by.id, services.now()));
    if (!(await planned.store(from, changes)).ok) continue;
    await services.followed.refresh();
    await renewQueue({ ...services, calendar: services.followed.current });
    for (const { id } of changes) services.live.changed(id);
    return { ok: true };
  }
  return { ok: false, reason: 'changed-meanwhile' };
}

/** Stores a change that was worked out. */
export type Store = (from: CalendarState, changes: readonly Append[]) => Promise<Stored>;

/** One message for a complaint, however many of its dates move; none once it has ended. */
function appendOf(
  { read, events, isOpen, queue }: ComplaintChange<DateEvent>,
  recordedBy: string,
  at: number,
): Append {
  const { id } = read.row;
  const { position } = read.complaint;
  const messages = isOpen ? causedMessages(id, position, events, at).slice(0, 1) : [];
  return { id, expectedPosition: position, events, recordedAt: at, recordedBy, queue, messages };
}

function queueEntryAfter(
  { row, entries, complaint }: ReadComplaint,
  events: readonly DateEvent[],
  services: Parameters<typeof computed>[2],
): QueueEntry {
  const added = events.map((event, index) => ({
    ...{ event, position: complaint.position + 1 + index },
    ...{ recordedAt: services.now(), recordedBy: '' },
  }));
  return queueEntryOf(computed(row, [...entries, ...added], services), services);
}
