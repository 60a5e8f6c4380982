import { exactTime, type Moment } from '../../domain/calendar/moment.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import { isLateNow, keptClock } from '../../domain/figures/kept-clocks.ts';
import { lateDays } from '../../domain/figures/late-days.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { sentenceCase } from '../first-letter.ts';
import { verbFor, countOf, type Figure, type Measure, type ShownFigure } from './figure.ts';
import { byProcedure, type FigureScope } from './figure-scope.ts';

const days = (value: number | null): Measure => ({ value, unit: 'days' });

/** How often each limit of the authority was kept, and how long it took. */
export function clocksFigure({ facts, procedures, now }: FigureScope): Figure {
  return {
    ...{ name: 'clocks', title: 'Time limits kept', heads: ['Procedure', 'Stage', 'Time limit'] },
    columns: ['Kept', 'Not kept'],
    measureHeads: ['Share kept', 'Median working days', 'Slowest, working days'],
    note: 'Kept: done by the end of the last day. Not kept: done late, never done, or late now. A limit that still runs is not counted, nor one that stopped mattering before it ran out. Working days are counted for what was done, from the day after the start.',
    rows: byProcedure(facts, procedures).flatMap(({ procedure, label, facts: ours }) =>
      ofAuthority(procedure).map(({ id, stage, title }) => {
        const clocks = ours.flatMap((one) => one.clocks.filter(({ clock }) => clock === id));
        const { kept, broken, median, slowest } = keptClock(clocks, millis(now));
        const share = kept + broken > 0 ? Math.round((kept / (kept + broken)) * 100) : null;
        const words = procedure.stages.find((one) => one.id === stage)?.title ?? stage;
        return {
          labels: [label, words, title],
          counts: [kept, broken],
          measures: [{ value: share, unit: 'percent' as const }, days(median), days(slowest)],
        };
      }),
    ),
    ...{ totals: { rows: true, columns: true }, isWhole: false },
    summary: clocksSummary,
  };
}

function clocksSummary({ totalRow }: ShownFigure): string {
  const [kept] = totalRow!.cells;
  const { total } = totalRow!;
  if (typeof kept !== 'number' || typeof total !== 'number') return 'The share of limits kept is not shown.';
  if (total === 0) return 'No time limit has run out yet.';
  return `${kept} of ${countOf(total, 'time limit')} were kept: ${Math.round((kept / total) * 100)}%.`;
}

/** Who has limits that are late now, whenever their complaints came. */
export function lateFigure(scope: FigureScope & { readonly calendar: Calendar }): Figure {
  const { ever, procedures, now, calendar } = scope;
  const at = millis(now);
  const daysLate = lateDays(now.day, calendar);
  return {
    ...{ name: 'late', title: 'Who is late now', heads: ['Procedure', 'Who'], columns: ['Late now'] },
    measureHeads: ['Longest, working days late'],
    note: 'Limits whose last day has passed and that wait to be done now, in complaints of every year.',
    rows: byProcedure(ever, procedures).flatMap(({ procedure, label, facts }) => {
      const late = facts.flatMap((one) => one.clocks.filter((clock) => isLateNow(clock, at)));
      return holders(procedure).map((who) => {
        const theirs = late.filter(({ clock }) => whoOf(procedure, clock) === who);
        const lateness = theirs.map(({ due }) => daysLate(due));
        return {
          labels: [label, sentenceCase(contactOf(procedure, who).title)],
          counts: [theirs.length],
          measures: [days(lateness.length > 0 ? Math.max(...lateness) : null)],
        };
      });
    }),
    ...{ totals: { rows: false, columns: true }, isWhole: false },
    summary: ({ totalRow }) => {
      const late = totalRow!.cells[0]!;
      return late === 0
        ? 'Nobody is late now.'
        : `${sentenceCase(countOf(late, 'time limit'))} ${verbFor(late, 'is', 'are')} late now.`;
    },
  };
}

/** A limit that is late now, for officers. */
export interface LateLine {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly who: string;
  readonly workingDaysLate: number;
}

/** Every limit that is late now, the latest first. */
export function lateLines(scope: FigureScope & { readonly calendar: Calendar }): LateLine[] {
  const { ever, procedures, now, calendar } = scope;
  const at = millis(now);
  const daysLate = lateDays(now.day, calendar);
  const lines = byProcedure(ever, procedures).flatMap(({ procedure, facts }) =>
    facts.flatMap(({ id, reference, clocks }) =>
      clocks.flatMap((fact) => {
        const clock = procedure.clocks.find((one) => one.id === fact.clock);
        if (!isLateNow(fact, at) || !clock) return [];
        const workingDaysLate = daysLate(fact.due);
        const who = sentenceCase(contactOf(procedure, clock.who).title);
        return [{ id, reference, title: clock.title, who, workingDaysLate }];
      }),
    ),
  );
  return lines.toSorted((left, right) => right.workingDaysLate - left.workingDaysLate);
}

function ofAuthority({ clocks }: Procedure) {
  return clocks.filter((clock) => clock.for === 'authority');
}

function holders(procedure: Procedure): string[] {
  return [...new Set(ofAuthority(procedure).map(({ who }) => who))];
}

function whoOf({ clocks }: Procedure, id: string): string | undefined {
  return clocks.find((clock) => clock.id === id)?.who;
}

function millis(now: Moment): number {
  return exactTime(now).epochMilliseconds;
}
