import { momentOf, type Moment } from '../domain/calendar/moment.ts';

/** The present instant in milliseconds since 1970 (UTC). Given by composition, so that tests can set it. */
export type Now = () => number;

/** The present moment in London. */
export function momentNow(now: Now): Moment {
  return momentOf(now());
}
