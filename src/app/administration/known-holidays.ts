import { day, isAfter, type PlainDate } from '../../domain/calendar/day.ts';
import { dayInWords, instantInWords } from '../../domain/calendar/words.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { CalendarStore } from '../../ports/calendar-store.ts';
import { dayNow, type Now } from '../../ports/now.ts';
import { byService, type FollowedCalendar } from './followed-calendar.ts';
import { holidaysIn } from './import-holidays.ts';

/** What the service knows of bank holidays, in words. */
export interface KnownHolidays {
  readonly from: string;
  readonly until: string;
  /** Says so when they reach less than a year ahead; null otherwise. */
  readonly warning: string | null;
  /** Today's and those to come, soonest first. */
  readonly coming: readonly { readonly title: string; readonly date: string }[];
  /** Who put a list in force, and when, the newest first. */
  readonly imports: readonly string[];
}

interface Needs {
  readonly followed: FollowedCalendar;
  readonly calendars: CalendarStore;
  readonly now: Now;
}

/** What the service knows, until when, and who told it. */
export async function knownHolidays({ followed, calendars, now }: Needs): Promise<KnownHolidays> {
  const { current } = followed;
  const today = dayNow(now);
  const coming = holidaysIn(current).filter(({ date }) => date >= today.toString());
  const imports = await calendars.holidayImports();
  return {
    from: dayInWords(current.first),
    until: dayInWords(current.last),
    warning: warningOf(current, today),
    coming: coming.map(({ date, title }) => ({ title, date: dayInWords(day(date)) })),
    imports: imports.map(({ importedAt, importedBy }) => {
      const when = instantInWords(importedAt);
      return importedBy === byService
        ? `Came with the service, ${when}`
        : `Imported by ${importedBy}, ${when}`;
    }),
  };
}

/** What to tell administrators when the bank holidays reach less than 12 months ahead; null when they reach further. */
export function warningOf({ last }: Calendar, today: PlainDate): string | null {
  if (isAfter(last, today.add({ months: 12 }))) return null;
  return `The bank holidays are known until ${dayInWords(last)}. A time limit that ends later cannot be counted. Import the new file from GOV.UK.`;
}
