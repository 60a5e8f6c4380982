import type { ClockFact } from './clock-facts.ts';

/** How often a limit was kept, and how long it took. */
export interface KeptClock {
  readonly kept: number;
  /** Done late, never done though its day passed, or still not done and late. */
  readonly broken: number;
  /** Working days of those that were done, late ones too; null where none was. */
  readonly median: number | null;
  readonly slowest: number | null;
}

/** Counts one limit over many complaints at `now`, in milliseconds since 1970. Those that are not done and not late yet count on neither side. */
export function keptClock(facts: readonly ClockFact[], now: number): KeptClock {
  const days = facts.flatMap((fact) => ('workingDays' in fact ? [fact.workingDays] : []));
  return {
    kept: facts.filter(({ status }) => status === 'kept').length,
    broken: facts.filter((fact) => isBroken(fact, now)).length,
    median: medianOf(days),
    slowest: days.length > 0 ? days.reduce((most, one) => Math.max(most, one)) : null,
  };
}

/** True for a limit that waits and whose last moment has passed. `now`: in milliseconds since 1970. */
export function isLateNow(fact: ClockFact, now: number): fact is Extract<ClockFact, { due: string }> {
  return fact.status === 'waiting' && now >= fact.lateFrom;
}

/** The middle value; half way between the two middle ones of an even number. Null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}

function isBroken(fact: ClockFact, now: number): boolean {
  return fact.status === 'late' || fact.status === 'never' || isLateNow(fact, now);
}
