import type { HolidayChange } from '../calendar/bank-holidays.ts';
import type { PlainDate } from '../calendar/day.ts';
import { compareMoments, type Moment } from '../calendar/moment.ts';

/** One reading of a limit whose day is counted anew. */
export interface MovedReading {
  readonly id: string;
  /** When the reading started that was counted. One that has started anew since is not meant. */
  readonly starts: Moment;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Which of the two is the last day since then. */
  readonly stands: 'from' | 'to';
}

/** That the bank holidays changed and with them the last day of a limit that somebody had been told. */
export interface LimitMove {
  readonly clock: string;
  /** The last day as it was told. */
  readonly from: PlainDate;
  /** The last day as it is counted since. */
  readonly to: PlainDate;
  /** The last day that is in force since: the one told, or the one counted. */
  readonly stands: PlainDate;
  /** The days that made the difference. */
  readonly holidays: readonly HolidayChange[];
  readonly readings: readonly MovedReading[];
}

/** The day that stays in force for a reading although it is counted otherwise; null where what is counted is in force. */
export function standingDay(
  moves: readonly LimitMove[],
  clock: string,
  reading: string,
  starts: Moment,
): PlainDate | null {
  const moved = moves
    .filter((move) => move.clock === clock)
    .flatMap(({ readings }) => readings)
    .findLast(({ id, starts: counted }) => id === reading && isSame(counted, starts));
  return moved?.stands === 'from' ? moved.from : null;
}

/** True for a move of the limit as it runs now: not of one that has started anew since. */
export function isOfStart({ readings }: LimitMove, starts: readonly (Moment | null)[]): boolean {
  return readings.some((one) => starts.some((start) => start !== null && isSame(one.starts, start)));
}

function isSame(left: Moment, right: Moment): boolean {
  return compareMoments(left, right) === 0;
}
