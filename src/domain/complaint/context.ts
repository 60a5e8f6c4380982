import type { Calendar } from '../calendar/calendar.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';

/** What every decision is taken with: the rules, the working days and the time. */
export interface Context {
  readonly procedure: Procedure;
  readonly calendar: Calendar;
  readonly now: Moment;
}
