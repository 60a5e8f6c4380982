import { calendarOf, type Calendar } from '../../domain/calendar/calendar.ts';
import type { Holiday } from '../../domain/calendar/bank-holidays.ts';
import { mergeHolidays, yearsOf } from '../../domain/calendar/holidays.ts';
import type { CalendarStore, HolidayList } from '../../ports/calendar-store.ts';
import type { Now } from '../../ports/now.ts';

/** The calendar in force. It is a whole one at any time, and is taken anew for each thing that is worked out. */
export interface FollowedCalendar {
  readonly current: Calendar;
  /** The list that it comes from; 0 before the first `refresh`. */
  readonly list: number;
  /** Takes in what was stored since, by this process or by another one. */
  refresh(): Promise<void>;
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
  let list = 0;
  return {
    get current() {
      return current;
    },
    get list() {
      return list;
    },
    async refresh() {
      const latest = (await calendars.latestHolidays()) ?? (await storeShipped(shipped, calendars, now));
      if (!latest || latest.id === list) return;
      current = calendarOf(withNewYears(latest.holidays, shipped));
      list = latest.id;
    },
  };
}

/** The first list. When another process stored it at the same moment, that one counts. */
async function storeShipped(
  holidays: readonly Holiday[],
  calendars: CalendarStore,
  now: Now,
): Promise<HolidayList | null> {
  const from = { list: 0, mark: await calendars.mark() };
  await calendars.addHolidays({ holidays, importedAt: now(), importedBy: byService }, from, []);
  return calendars.latestHolidays();
}

function withNewYears(known: readonly Holiday[], shipped: readonly Holiday[]): Holiday[] {
  const years = new Set(yearsOf(known));
  return mergeHolidays(
    shipped.filter(({ date }) => !years.has(Number(date.slice(0, 4)))),
    known,
  );
}
