import { bodyKey, calendarOf, type Calendar } from '../../domain/calendar/calendar.ts';
import type { Holiday } from '../../domain/calendar/bank-holidays.ts';
import { day, type PlainDate } from '../../domain/calendar/day.ts';
import { mergeHolidays, yearsOf } from '../../domain/calendar/holidays.ts';
import type { CalendarStore, PlannedMeeting } from '../../ports/calendar-store.ts';
import type { Now } from '../../ports/now.ts';
import { meetingsIn } from './planned-meetings.ts';

/** The calendar in force. It is a whole one at any time, and is taken anew for each thing that is worked out. */
export interface FollowedCalendar {
  readonly current: Calendar;
  /** What it was made from; zeros before the first `refresh`. */
  readonly from: { readonly list: number; readonly meetings: number };
  /** Takes in what was stored since, by this process or by another one. True when there was something. */
  refresh(): Promise<boolean>;
}

/** The name that stands beside the list which came with the service. */
export const byService = 'service';

/**
 * Follows the store. `shipped`: the bank holidays that the service came with. They are stored as the first list. A newer
 * version of the service adds the years that the store does not know, which moves no date; of the others the store
 * knows better.
 */
export function followCalendar(
  shipped: readonly Holiday[],
  calendars: CalendarStore,
  now: Now,
): FollowedCalendar {
  let current = calendarOf(shipped);
  let from = { list: 0, meetings: 0 };
  return {
    get current() {
      return current;
    },
    get from() {
      return from;
    },
    async refresh() {
      let { list, meetings } = await calendars.state();
      if (list === 0) ({ list, meetings } = await storeShipped(shipped, calendars, now));
      if (list === from.list && meetings === from.meetings) return false;
      const latest = await calendars.latestHolidays();
      const changes = await calendars.meetingChanges();
      current = calendarOf(withNewYears(latest?.holidays ?? [], shipped), byBody(meetingsIn(changes)));
      from = { list: latest?.id ?? 0, meetings };
      return true;
    },
  };
}

/** Stores the first list. When another process stored it at the same moment, that one counts. */
async function storeShipped(holidays: readonly Holiday[], calendars: CalendarStore, now: Now) {
  const list = { holidays, importedAt: now(), importedBy: byService };
  await calendars.addHolidays(list, await calendars.state(), []);
  return calendars.state();
}

/** The dates of each body, ascending. */
function byBody(meetings: readonly PlannedMeeting[]): ReadonlyMap<string, readonly PlainDate[]> {
  const bodies = Map.groupBy(meetings, ({ partnership, body }) => bodyKey(partnership, body));
  return new Map([...bodies].map(([key, list]) => [key, list.map(({ date }) => day(date))] as const));
}

function withNewYears(known: readonly Holiday[], shipped: readonly Holiday[]): Holiday[] {
  const years = new Set(yearsOf(known));
  return mergeHolidays(
    shipped.filter(({ date }) => !years.has(Number(date.slice(0, 4)))),
    known,
  );
}
