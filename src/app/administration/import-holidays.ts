import { partnershipIds } from '../../domain/procedure/versions.ts';
import { calendarOf, type Calendar } from '../../domain/calendar/calendar.ts';
import { dayNumber, isAfter } from '../../domain/calendar/day.ts';
import type { Holiday, HolidayChange } from '../../domain/calendar/bank-holidays.ts';
import { compareHolidays, mergeHolidays } from '../../domain/calendar/holidays.ts';
import type { LimitMoved } from '../../domain/complaint/date-events.ts';
import { moveLimits } from '../../domain/complaint/move-limits.ts';
import { note } from '../audit/note.ts';
import { aboutComplaint, may, type StaffActor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import {
  changesOfAll,
  keptWhile,
  storeChange,
  type CalendarServices,
  type ComplaintChange,
  type Store,
  type WorkedOut,
} from './calendar-changes.ts';

export type ComplaintMoves = ComplaintChange<LimitMoved>;

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
  services: CalendarServices,
  known?: WorkedOut<LimitMoved>,
): Promise<Planned> {
  if (!may(actor, 'manage-holidays', aboutComplaint(null))) return { ok: false, reason: 'not-found' };
  const before = services.followed.current;
  const holidays = mergeHolidays(holidaysIn(before), list);
  const after = calendarOf(holidays, before.meetings);
  const changes = compareHolidays(before, after);
  const reachesFurther = isAfter(after.last, before.last) || isAfter(before.first, after.first);
  if (changes.length === 0 && !reachesFurther) return { ok: false, reason: 'nothing-new' };
  const decide = ({ complaint, context }: ReadComplaint) => moveLimits(complaint, context, after);
  const all = await changesOfAll(after, decide, services, known);
  return all.ok ? { ok: true, plan: { holidays, after, changes, reachesFurther, moves: all.changes } } : all;
}

/**
 * Puts a list in force for everything that is worked out from then on, and records in each complaint what it does to
 * it: all or nothing. Families hear of days that move. `by`: the name of the member of staff.
 */
export async function importHolidays(
  actor: StaffActor,
  by: string,
  list: readonly Holiday[],
  services: CalendarServices,
): Promise<{ ok: true } | ImportRefusal> {
  const { calendars, now } = services;
  const known = keptWhile<LimitMoved>(services);
  const plan = async () => {
    const planned = await planImport(actor, list, services, known());
    if (!planned.ok) return { ok: false as const, refused: planned };
    const { holidays, moves } = planned.plan;
    const next = { holidays, importedAt: now(), importedBy: by };
    const store: Store = (from, changes) => calendars.addHolidays(next, from, changes);
    return { ok: true as const, changes: moves, store };
  };
  const stored = await storeChange(actor, plan, services);
  if (!stored.ok) return stored.reason === 'changed-meanwhile' ? stored : stored.refused;
  for (const partnership of partnershipIds(services.procedures))
    await note({ by: actor.id, action: 'import-holidays', partnership }, services);
  return stored;
}

/** The bank holidays of a calendar, oldest first. */
export function holidaysIn({ holidays, first }: Calendar): Holiday[] {
  const start = dayNumber(first);
  return [...holidays]
    .toSorted(([left], [right]) => left - right)
    .map(([number, title]) => ({ date: first.add({ days: number - start }).toString(), title }));
}
