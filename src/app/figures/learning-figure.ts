import type { ComplaintFacts } from '../../domain/figures/facts.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { countOf, type Figure } from './figure.ts';
import { byProcedure, type FigureScope } from './figure-scope.ts';
import { sentenceCase } from '../first-letter.ts';

/** What came of the recommendations in complaints of the period. */
export function learningFigure({ facts, procedures, now }: FigureScope): Figure {
  const today = now.day.toString();
  return {
    ...{ name: 'learning', title: 'What was learned', heads: ['Procedure'] },
    columns: ['Done', 'Not to be done', 'Open, in time', 'Open, late'],
    measureHeads: [],
    note: 'Recommendations are counted by the year of their complaint. Late: the day by which they were to be done has passed.',
    rows: byProcedure(facts, procedures)
      .filter(({ procedure }) => hasLearning(procedure))
      .map(({ label, facts: ours }) => {
        const all = ours.flatMap(({ recommendations }) => recommendations);
        const open = all.filter(({ status }) => status === 'open');
        const late = open.filter(({ due }) => due < today).length;
        const count = (status: string) => all.filter((one) => one.status === status).length;
        const counts = [count('done'), count('not-done'), open.length - late, late];
        return { labels: [label], counts, measures: [] };
      }),
    ...{ totals: { rows: true, columns: true }, isWhole: false },
    summary: ({ totalRow }) => {
      const learned = facts.filter((one) => isLearnedFrom(one, procedures)).length;
      const { cells, total } = totalRow!;
      if (total === 0)
        return learned === 0 ? 'Nothing to learn was recorded.' : 'No recommendation was recorded.';
      const late = cells[3]!;
      return `${sentenceCase(countOf(total!, 'recommendation'))} came of complaints. Done: ${words(cells[0]!)}. Open and late: ${words(late)}.`;
    },
  };
}

const words = (count: Parameters<typeof countOf>[0]) =>
  count === 0 ? 'none' : countOf(count, 'of them', 'of them');

function hasLearning({ stages }: Procedure): boolean {
  return stages.some(({ outcomes }) => outcomes.some(({ learning }) => learning));
}

/** True for a complaint with an outcome from which there is something to learn. */
function isLearnedFrom({ procedure, version, outcomes }: ComplaintFacts, all: readonly Procedure[]): boolean {
  const stages = all.find((one) => one.id === procedure && one.version === version)?.stages ?? [];
  return outcomes.some((sent) =>
    stages.some(
      ({ id, outcomes: known }) =>
        id === sent.stage && known.some((one) => one.id === sent.outcome && one.learning),
    ),
  );
}
