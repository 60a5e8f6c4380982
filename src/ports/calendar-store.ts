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

/** A date on which a body meets. `body`: its contact in the procedures of the partnership. */
export interface PlannedMeeting {
  readonly partnership: string;
  readonly body: string;
  readonly date: string;
}

/** That a date was entered or taken back, when (milliseconds since 1970) and by whom (the name). */
export interface MeetingChange extends PlannedMeeting {
  readonly change: 'added' | 'removed';
  readonly at: number;
  readonly by: string;
}

/** How far everything is that a change of the calendar is worked out from: 0 before the first of each. */
export interface CalendarState {
  /** The list in force. */
  readonly list: number;
  /** The last change of a meeting. */
  readonly meetings: number;
  /** Another number whenever an entry was added to any complaint. */
  readonly mark: number;
}

export type Stored = { readonly ok: true } | { readonly ok: false; readonly reason: 'changed-meanwhile' };

/** Keeps what is known of coming days, for every process over the same database. Nothing in it is ever changed. */
export interface CalendarStore {
  state(): Promise<CalendarState>;
  /** The list in force; null before the first. */
  latestHolidays(): Promise<HolidayList | null>;
  /** Every list, the newest first, without its days. */
  holidayImports(): Promise<Omit<HolidayList, 'holidays'>[]>;
  /**
   * Puts a list in force, and adds to complaints what it does to them: all or nothing. Refused when anything, such as
   * an entry of any complaint, came since it was worked out.
   */
  addHolidays(list: NewHolidayList, from: CalendarState, changes: readonly Append[]): Promise<Stored>;
  /** Every change of planned meetings, oldest first. */
  meetingChanges(): Promise<MeetingChange[]>;
  /** Does the same for changes of planned meetings. */
  changeMeetings(
    meetings: readonly MeetingChange[],
    from: CalendarState,
    changes: readonly Append[],
  ): Promise<Stored>;
}
