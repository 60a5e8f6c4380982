import { day } from '../../domain/calendar/day.ts';
import type { HolidayChange } from '../../domain/calendar/bank-holidays.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { LimitMoved } from '../../domain/complaint/date-events.ts';
import type { ClockStatus } from '../../domain/procedure/clocks.ts';
import { isOfStart, type LimitMove } from '../../domain/procedure/limit-move.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';

/** What bank holidays did to a limit as it runs now, one sentence or two for each time, the first one first. */
export function movesInWords(status: ClockStatus, { complaint }: ReadComplaint, say: Say): string[] {
  // Of a limit that was met, nobody needs to know what it would be. The history says it.
  const told = movesOf(status, complaint.moves).filter(
    ({ from, stands }) => status.metAt === null || !stands.equals(from),
  );
  return told.map((move) => {
    const days = { from: dayInWords(move.from), to: dayInWords(move.to) };
    const isKept = move.stands.equals(move.from);
    const kept = move.to.equals(move.from) ? 'moved-same' : 'moved-kept';
    return [say(isKept ? kept : 'moved-before', days), ...holidaysInWords(move.holidays, say)].join(' ');
  });
}

/** Reading → why its working ends on another day than the one in force. */
export function keptInWords({ readings }: ClockStatus, say: Say): Record<string, string> {
  return Object.fromEntries(
    readings.flatMap(({ id, due, counted }) =>
      due && counted ? [[id, say('working-kept', { date: dayInWords(due.day) })]] : [],
    ),
  );
}

/** The day that was told first for a limit whose day has moved since; null for one that stands as it was told. */
export function toldFirst(
  status: ClockStatus,
  { complaint: { moves } }: Pick<ReadComplaint, 'complaint'>,
): string | null {
  const first = movesOf(status, moves).find(({ from, stands }) => !stands.equals(from));
  return first && !status.due?.day.equals(first.from) ? dayInWords(first.from) : null;
}

/** What an entry of the history says of a limit that was counted anew. */
export function limitMovedTitle(event: LimitMoved, { procedure }: ReadComplaint, say: Say): string {
  if (event.stands === event.from) return say('history-limit-kept');
  const whose = clockOf(event, procedure)?.for === 'family' ? 'yours' : 'theirs';
  return say(`history-limit-${whose}-${event.stands > event.from ? 'later' : 'earlier'}`);
}

export function limitMovedDetails(event: LimitMoved, { procedure }: ReadComplaint, say: Say): string[] {
  const days = { from: dayInWords(day(event.from)), to: dayInWords(day(event.to)) };
  const title = clockOf(event, procedure)?.title ?? event.clock;
  const isKept = event.stands === event.from;
  return [
    say(isKept ? 'history-limit-stays' : 'history-limit-moved', { title, ...days }),
    ...(isKept && event.to !== event.from ? [say('history-limit-counted', days)] : []),
    ...holidaysInWords(event.holidays, say),
  ];
}

/** "Friday 8 May 2026 is now a bank holiday: VE Day.", one for each change. */
export function holidaysInWords(holidays: readonly HolidayChange[], say: Say): string[] {
  return holidays.map(({ date, title, change }) =>
    say(`holiday-${change}`, { date: dayInWords(day(date)), title }),
  );
}

function movesOf({ clock, readings }: ClockStatus, moves: readonly LimitMove[]): LimitMove[] {
  const starts = readings.map((reading) => reading.starts);
  return moves.filter((move) => move.clock === clock.id && isOfStart(move, starts));
}

function clockOf({ clock }: LimitMoved, { clocks }: ReadComplaint['procedure']) {
  return clocks.find(({ id }) => id === clock);
}
