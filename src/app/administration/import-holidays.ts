import { calendarOf, type Calendar } from '../../domain/calendar/calendar.ts';
import { dayNumber, isAfter } from '../../domain/calendar/day.ts';
import type { Holiday, HolidayChange } from '../../domain/calendar/bank-holidays.ts';
import { compareHolidays, mergeHolidays } from '../../domain/calendar/holidays.ts';
import type { CalendarStore } from '../../ports/calendar-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { causedMessages } from '../messages/caused-messages.ts';
import { aboutComplaint, may, type StaffActor } from '../policy.ts';
import type { FollowedCalendar } from './followed-calendar.ts';
import { movesOfAll, type ComplaintMoves } from './holiday-moves.ts';

export type ImportServices = ComplaintServices & {
  readonly calendars: CalendarStore;
  readonly followed: FollowedCalendar;
};

/** What an import would do. Nothing of it is stored. */
export interface HolidayPlan {
  readonly holidays: readonly Holiday[];
  readonly after: Calendar;
  /** In the years that are known already. */
  readonly changes: readonly HolidayChange[];
  /** True when days of years come to be known of which none were. */
  readonly reachesFurther: boolean;
  readonly moves: readonly ComplaintMoves[];
}

export type ImportRefusal =
  | { ok: false; reason: 'nothing-new' | 'changed-meanwhile' | 'not-found' }
  | { ok: false; reason: 'calendar-ends'; reference: string };
export type Planned = { ok: true; plan: HolidayPlan } | ImportRefusal;

/** Works out what a list would change. */
export async function planImport(
  actor: StaffActor,
  list: readonly Holiday[],
  services: ImportServices,
): Promise<Planned> {
  if (!may(actor, 'manage-holidays', aboutComplaint(null))) return { ok: false, reason: 'not-found' };
  const before = services.followed.current;
  const holidays = mergeHolidays(holidaysIn(before), list);
  const after = calendarOf(holidays);
  const changes = compareHolidays(before, after);
  const reachesFurther = isAfter(after.last, before.last) || isAfter(before.first, after.first);
  if (changes.length === 0 && !reachesFurther) return { ok: false, reason: 'nothing-new' };
  const all = await movesOfAll(after, { ...services, calendar: before });
  return all.ok ? { ok: true, plan: { holidays, after, changes, reachesFurther, moves: all.moves } } : all;
}

/** How often an import is worked out anew because somebody recorded something at the same moment. */
const mostTries = 5;

/**
 * Puts a list in force for everything that is worked out from then on, and records in each complaint what it does to
 * it: all or nothing. Families hear of days that move. `by`: the name of the member of staff.
 */
export async function importHolidays(
  actor: StaffActor,
  by: string,
  list: readonly Holiday[],
  services: ImportServices,
): Promise<{ ok: true } | ImportRefusal> {
  const { calendars, followed, now } = services;
  for (let tries = 0; tries < mostTries; tries += 1) {
    await followed.refresh();
    const from = { list: followed.list, mark: await calendars.mark() };
    const planned = await planImport(actor, list, services);
    if (!planned.ok) return planned;
    const { holidays, moves } = planned.plan;
    const changes = moves.map((one) => appendOf(one, actor.id, now()));
    const stored = await calendars.addHolidays(
      { holidays, importedAt: now(), importedBy: by },
      from,
      changes,
    );
    if (!stored.ok) continue;
    await followed.refresh();
    for (const { id } of changes) services.live.changed(id);
    return { ok: true };
  }
  return { ok: false, reason: 'changed-meanwhile' };
}

/** One message for a complaint, however many of its limits move; none once it has ended. */
function appendOf({ read, events, isOpen, nextDue }: ComplaintMoves, recordedBy: string, at: number): Append {
  const { id } = read.row;
  const { position } = read.complaint;
  const messages = isOpen ? causedMessages(id, position, events, at).slice(0, 1) : [];
  return { id, expectedPosition: position, events, recordedAt: at, recordedBy, nextDue, messages };
}

/** The bank holidays of a calendar, oldest first. */
export function holidaysIn({ holidays, first }: Calendar): Holiday[] {
  const start = dayNumber(first);
  return [...holidays]
    .toSorted(([left], [right]) => left - right)
    .map(([number, title]) => ({ date: first.add({ days: number - start }).toString(), title }));
}
