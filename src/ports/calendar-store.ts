import type { Holiday } from '../domain/calendar/bank-holidays.ts';
import type { Append } from './complaint-store.ts';

/** The bank holidays that are in force from an import on. `importedAt`: milliseconds since 1970. */
export interface HolidayList {
  readonly id: number;
  readonly holidays: readonly Holiday[];
  readonly importedAt: number;
  /** The name of the member of staff; `service` for the list that the service came with. */
  readonly importedBy: string;
}

export type NewHolidayList = Omit<HolidayList, 'id'>;

/** What a change of the calendar was worked out from. */
export interface WorkedOutFrom {
  /** The list that was in force; 0 for none. */
  readonly list: number;
  /** What `mark` said before the complaints were read. */
  readonly mark: number;
}

export type Stored = { readonly ok: true } | { readonly ok: false; readonly reason: 'changed-meanwhile' };

/** Keeps what is known of coming days, for every process over the same database. Nothing in it is ever changed. */
export interface CalendarStore {
  /** A number that is another one whenever an entry was added to any complaint. */
  mark(): Promise<number>;
  /** The list in force; null before the first. */
  latestHolidays(): Promise<HolidayList | null>;
  /** Every list, the newest first, without its days. */
  holidayImports(): Promise<Omit<HolidayList, 'holidays'>[]>;
  /**
   * Puts a list in force, and adds to complaints what it does to them: all or nothing. Refused when another list, or
   * an entry of any complaint, came since it was worked out.
   */
  addHolidays(list: NewHolidayList, from: WorkedOutFrom, changes: readonly Append[]): Promise<Stored>;
}
