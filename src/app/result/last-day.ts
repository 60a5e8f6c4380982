import { daysBetween, isAfter, type PlainDate } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { CheckAnswer } from '../../domain/procedure/check.ts';
import type { State } from '../../journeys/complain/state.ts';
import type { Say } from '../../journeys/say.ts';

/** The last day while it is still to come: what the person needs most. */
export interface LastDay {
  readonly label: string;
  readonly day: string;
  /** How much time is left, in sentences. */
  readonly left: readonly string[];
}

/**
 * The day to show, with `what` must be done by then ("Write to the chairperson"); where the rule can be read in two ways, the earlier one.
 * Null when it has passed or there is none.
 */
export function lastDayOf(
  answer: CheckAnswer,
  what: string,
  { today, calendar }: State,
  say: Say,
): LastDay | null {
  const { safeLastDay, lastDay } = answer;
  if (!safeLastDay || !lastDay || isAfter(today, lastDay)) return null;
  const hasTwo = !safeLastDay.equals(lastDay);
  const shown = isAfter(today, safeLastDay) ? lastDay : safeLastDay;
  const days = { safeDay: dayInWords(safeLastDay), lastDay: dayInWords(lastDay) };
  const reading = isAfter(today, safeLastDay) ? say('safe-day-passed', days) : say('two-readings', days);
  const label = say(hasTwo && shown === safeLastDay ? 'last-day-label-safe' : 'last-day-label', { what });
  const left = leftInWords(daysBetween(today, shown), workingDaysBetween(today, shown, calendar), say);
  return { label, day: dayInWords(shown), left: [left, ...(hasTwo ? [reading] : [])] };
}

/** "3 days ago", for a last day that has passed. */
export function agoInWords(lastDay: PlainDate, today: PlainDate): string {
  return `${countInWords(daysBetween(lastDay, today), 'day')} ago`;
}

function leftInWords(days: number, workingDays: number, say: Say): string {
  if (days === 0) return say('last-day-today');
  if (days === 1) return say('last-day-tomorrow');
  return say('last-day-left', {
    days: countInWords(days, 'day'),
    workingDays: countInWords(workingDays, 'working day'),
  });
}

function countInWords(count: number, unit: string): string {
  if (count === 0) return `no ${unit}s`;
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
