import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar/day.ts';

/**
 * Whole reporting years, each from 1 April to 31 March and known by the year in which it starts. A complaint is of the
 * year in which it was received.
 */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The reporting year of a day. */
export function reportingYear({ year, month }: PlainDate): number {
  return month >= 4 ? year : year - 1;
}

/** True for a day, written `2026-04-01`, that is in the period. */
export function isIn({ from, to }: Period, day: string): boolean {
  return day >= `${from}-04-01` && day < `${to + 1}-04-01`;
}

/** The months of a period up to that of `today`, each written `2026-04`. */
export function monthsOf({ from, to }: Period, today: PlainDate): string[] {
  const last = Temporal.PlainYearMonth.from({ year: to + 1, month: 3 });
  const now = today.toPlainYearMonth();
  const end = Temporal.PlainYearMonth.compare(now, last) < 0 ? now : last;
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from({ year: from, month: 4 });
  for (; Temporal.PlainYearMonth.compare(month, end) <= 0; month = month.add({ months: 1 }))
    months.push(month.toString());
  return months;
}
