import { day } from '../../domain/calendar/day.ts';
import { monthInWords } from '../../domain/calendar/words.ts';
import type { ComplaintFacts } from '../../domain/figures/facts.ts';
import { monthsOf } from '../../domain/figures/period.ts';
import { conferenceGrounds, elsewhereGrounds } from '../../domain/procedure/ids.ts';
import { sentenceCase } from '../first-letter.ts';
import { verbFor, countOf, type Figure, type FigureRow, type ShownFigure } from './figure.ts';
import { byProcedure, procedureLabel, type FigureScope } from './figure-scope.ts';

const complaints = { columns: ['Complaints'], measureHeads: [] } as const;
const onlyColumns = { rows: false, columns: true } as const;

/** How many complaints came, month by month, months without one too. */
export function monthsFigure({ facts, period, now }: FigureScope): Figure {
  const months = monthsOf(period, now.day);
  const counts = Map.groupBy(facts, ({ received }) => received.slice(0, 7));
  return {
    ...{ name: 'months', title: 'Complaints by month', ...complaints, heads: ['Month'] },
    note: 'A complaint is counted in the month in which it was received. Those that were withdrawn or not taken count too.',
    rows: months.map((month) => row([monthInWords(day(`${month}-01`))], counts.get(month)?.length ?? 0)),
    ...{ totals: onlyColumns, isWhole: true },
    summary: (shown) => `${totalOf(shown)} came in all. ${mostOf(shown, 'The most in one month')}`.trim(),
  };
}

/** How many complaints came under each procedure. */
export function proceduresFigure({ facts, procedures }: FigureScope): Figure {
  const counts = new Map(byProcedure(facts, procedures).map((one) => [one.procedure, one.facts.length]));
  return {
    ...{ name: 'procedures', title: 'Complaints by procedure', ...complaints, heads: ['Procedure'] },
    note: 'Two versions of a procedure have a row each: a complaint stays under the version that it was made under.',
    rows: procedures.map((one) => row([procedureLabel(one, procedures)], counts.get(one) ?? 0)),
    ...{ totals: onlyColumns, isWhole: true },
    summary: (shown) => mostOf(shown, 'The most came under') || `${totalOf(shown)} came.`,
  };
}

/** What the complaints were about. */
export function groundsFigure({ facts, procedures, groundLabel }: FigureScope): Figure {
  const all = [...conferenceGrounds, ...elsewhereGrounds];
  const named = new Set<string>(procedures.flatMap(({ grounds }) => grounds));
  const count = (ground: string) =>
    facts.filter(({ grounds }) => grounds.some((one) => one === ground)).length;
  return {
    ...{ name: 'grounds', title: 'What complaints were about', ...complaints, heads: ['Ground'] },
    note: 'A complaint can be about more than one thing, so these numbers add up to more than all complaints.',
    rows: all
      .filter((ground) => named.has(ground) || count(ground) > 0)
      .map((ground) => row([groundLabel(ground)], count(ground))),
    ...{ totals: { rows: false, columns: false }, isWhole: false },
    summary: (shown) => mostOf(shown, 'Most often it was') || 'No ground stands out.',
  };
}

/** How far the complaints came. */
export function stagesFigure({ facts, procedures }: FigureScope): Figure {
  const isOpen = ({ status }: ComplaintFacts) => status === 'open';
  return {
    ...{ name: 'stages', title: 'The furthest stage', heads: ['Procedure', 'Stage'] },
    ...{ columns: ['Open', 'Ended'], measureHeads: [] },
    note: 'Each complaint is counted once, at the furthest stage that it came to.',
    rows: byProcedure(facts, procedures).flatMap(({ procedure, label, facts: ours }) =>
      procedure.stages.map(({ id, title }) => {
        const here = ours.filter(({ stage }) => stage === id);
        const open = here.filter(isOpen).length;
        return { labels: [label, title], counts: [open, here.length - open], measures: [] };
      }),
    ),
    ...{ totals: { rows: true, columns: true }, isWhole: true },
    summary: ({ totalRow }) => {
      const [open, ended] = totalRow!.cells;
      if (open === 'hidden' || ended === 'hidden') return 'How many are open is not shown.';
      return `${sentenceCase(countOf(open!, 'complaint'))} ${verbFor(open!, 'is', 'are')} open, and ${countOf(ended!, 'complaint')} ${verbFor(ended!, 'has', 'have')} ended.`;
    },
  };
}

/** What came of the complaints. */
export function outcomesFigure({ facts, procedures }: FigureScope): Figure {
  return {
    ...{ name: 'outcomes', title: 'Outcomes', heads: ['Procedure', 'Stage', 'Outcome'], ...complaints },
    note: 'A complaint counts once for each outcome that was sent and that counts. It can have more than one, at one stage or at several.',
    rows: byProcedure(facts, procedures).flatMap(({ procedure, label, facts: ours }) => [
      ...procedure.stages.flatMap(({ id: stage, title, outcomes }) =>
        outcomes.map(({ id, title: words }) =>
          row(
            [label, title, words],
            ours.filter((one) => one.outcomes.some((sent) => sent.stage === stage && sent.outcome === id))
              .length,
          ),
        ),
      ),
      row([label, 'At any stage', 'Withdrawn'], ours.filter(({ status }) => status === 'withdrawn').length),
      row(
        [label, 'At any stage', 'Not taken'],
        ours.filter(({ status }) => status === 'not-accepted').length,
      ),
    ]),
    ...{ totals: { rows: false, columns: false }, isWhole: false },
    summary: (shown) => mostOf(shown, 'Most often') || 'No outcome stands out.',
  };
}

function row(labels: readonly string[], count: number): FigureRow {
  return { labels, counts: [count], measures: [] };
}

function totalOf({ totalRow }: ShownFigure): string {
  return sentenceCase(countOf(totalRow!.cells[0]!, 'complaint'));
}

/** Names the row with the largest number that is shown; empty where none is, or where two share it. */
function mostOf({ rows }: ShownFigure, words: string): string {
  const counts = rows.flatMap(({ cells: [count] }) => (typeof count === 'number' ? [count] : []));
  const most = Math.max(0, ...counts);
  const [first, second] = rows.filter(({ cells: [count] }) => count === most);
  if (most === 0 || !first || second) return '';
  return `${words}: ${first.labels.at(-1)} (${most}).`;
}
