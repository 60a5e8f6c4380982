import { exactTime, type Moment } from '../../src/domain/calendar/moment.ts';
import type { ComplaintEvent, Entry } from '../../src/domain/complaint/events.ts';
import { fold } from '../../src/domain/complaint/evolve.ts';
import type { Procedure } from '../../src/domain/procedure/schema.ts';
import { england } from '../domain/england.ts';
import type { Command, Told } from './commands.ts';

/** A complaint as it is known at `now`. */
export function told(entries: readonly Entry[], procedure: Procedure, now: Moment): Told {
  return { entries, complaint: fold(entries), context: { procedure, calendar: england, now } };
}

/** Events as entries after those that are there. */
export function recorded(
  events: readonly ComplaintEvent[],
  after: readonly Entry[],
  { now, recordedBy }: Pick<Command, 'now' | 'recordedBy'>,
): Entry[] {
  const recordedAt = exactTime(now).epochMilliseconds;
  return events.map((event, index) => ({
    position: after.length + 1 + index,
    event,
    recordedAt,
    recordedBy,
  }));
}
