import type { Calendar } from '../calendar/calendar.ts';
import { day, earliest, isAfter, type PlainDate } from '../calendar/day.ts';
import type { HolidayChange } from '../calendar/bank-holidays.ts';
import { changesBetween, compareHolidays } from '../calendar/holidays.ts';
import { moment, momentText } from '../calendar/moment.ts';
import { computeClocks, type ClockStatus, type ReadingStatus } from '../procedure/clocks.ts';
import type { LimitMove } from '../procedure/limit-move.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { LimitMoved } from './date-events.ts';

/**
 * What new bank holidays do to the limits of a complaint: one event for each limit that is counted anew. The family's
 * own last day is never earlier than it was told; a limit that was met, or of a complaint that has ended, keeps its
 * day; all others are as the procedure counts them. Refuses when a limit that has a date could no longer be counted.
 */
export function moveLimits(complaint: Complaint, context: Context, after: Calendar): Decision<LimitMoved> {
  const { procedure, calendar, now } = context;
  const { occurrences, moves } = complaint;
  const told = computeClocks(procedure, occurrences, calendar, now, moves);
  // Nothing was told while the known bank holidays did not reach.
  if (!told.ok) return { ok: true, events: [] };
  const counted = computeClocks(procedure, occurrences, after, now);
  if (!counted.ok) return refuse('calendar-ends');
  const changes = compareHolidays(calendar, after);
  const at = momentText(now);
  const isOver = hasEnded(complaint);
  const events = told.clocks.flatMap((before, index) => {
    const moved = moveOf(before, counted.clocks[index]!, { isOver, changes });
    return moved ? [{ type: 'LimitMoved' as const, at, ...moved }] : [];
  });
  return { ok: true, events };
}

/** The move that an event tells. */
export function limitMove({ clock, from, to, stands, holidays, readings }: LimitMoved): LimitMove {
  return {
    ...{ clock, holidays, from: day(from), to: day(to), stands: day(stands) },
    readings: readings.map((one) => ({
      ...{ id: one.id, stands: one.stands, starts: moment(one.starts) },
      ...{ from: day(one.from), to: day(one.to) },
    })),
  };
}

type Moved = Omit<LimitMoved, 'type' | 'at'>;

function moveOf(
  before: ClockStatus,
  after: ClockStatus,
  { isOver, changes }: { isOver: boolean; changes: readonly HolidayChange[] },
): Moved | null {
  if (!before.due || !after.due || before.state === 'not-needed') return null;
  const keeps = isOver || before.metAt !== null;
  const days = before.readings.map((reading, index) => dayOf(reading, after.readings[index]!, before, keeps));
  const readings = days.flatMap((one) => (one?.isMoved ? [one.reading] : []));
  if (readings.length === 0) return null;
  const [from, to] = [before.due.day, after.due.day];
  const end = [from, ...readings.flatMap((one) => [day(one.from), day(one.to)])].reduce(later);
  const starts = earliest(readings.map((one) => moment(one.starts).day))!;
  const standing = days.flatMap((one) => (one ? [one.stands] : []));
  const stands = before.clock.for === 'family' ? earliest(standing)! : standing[0]!;
  return {
    ...{ clock: before.clock.id, readings, holidays: changesBetween(changes, starts, end) },
    ...{ from: from.toString(), to: to.toString(), stands: stands.toString() },
  };
}

/** The day of one reading before and after, and which of the two stands; null for one that has not started. */
function dayOf(before: ReadingStatus, after: ReadingStatus, { clock }: ClockStatus, keeps: boolean) {
  if (!before.starts || !before.due || !after.due) return null;
  const [from, to] = [before.due.day, after.due.day];
  const isMoved = !(before.counted ?? before.due).day.equals(to) && !from.equals(to);
  const isKept = isMoved ? keeps || (clock.for === 'family' && isAfter(from, to)) : before.counted;
  const reading: Moved['readings'][number] = {
    ...{ id: before.id, starts: momentText(before.starts), stands: isKept ? 'from' : 'to' },
    ...{ from: from.toString(), to: to.toString() },
  };
  return { isMoved, stands: isKept ? from : to, reading };
}

function later(left: PlainDate, right: PlainDate): PlainDate {
  return isAfter(left, right) ? left : right;
}
