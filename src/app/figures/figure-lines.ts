import { countText, type ShownFigure } from './figure.ts';

/** A table as texts, line by line. The first `labels` of each line are words, the others numbers. */
export interface FigureLines {
  readonly labels: number;
  readonly head: readonly string[];
  /** With the total of all as the last one, where there is one. */
  readonly rows: readonly (readonly string[])[];
}

export function figureLines({ heads, columns, measureHeads, rows, totalRow }: ShownFigure): FigureLines {
  const hasTotal = rows.some(({ total }) => total !== null);
  const lines = rows.map(({ labels, cells, total, measures }) => [
    ...labels,
    ...[...cells, ...(total === null ? [] : [total])].map(countText),
    ...measures,
  ]);
  const last = totalRow && [
    ...heads.map((_, at) => (at === 0 ? 'All' : '')),
    ...totalRow.cells.map(countText),
    ...(hasTotal ? [totalRow.total === null ? '' : countText(totalRow.total)] : []),
    ...measureHeads.map(() => ''),
  ];
  return {
    labels: heads.length,
    head: [...heads, ...columns, ...(hasTotal ? ['All'] : []), ...measureHeads],
    rows: [...lines, ...(last ? [last] : [])],
  };
}

/** The same table without columns of words that say the same in every row, and what they say. */
export function withoutSame(figure: ShownFigure): { figure: ShownFigure; same: readonly string[] } {
  const { heads, rows } = figure;
  const differs = (at: number) => rows.some(({ labels }) => labels[at] !== rows[0]!.labels[at]);
  const isTold = (_: string, at: number) => at === heads.length - 1 || differs(at);
  return {
    same: rows[0]?.labels.filter((label, at) => !isTold(label, at)) ?? [],
    figure: {
      ...figure,
      heads: heads.filter(isTold),
      rows: rows.map((row) => ({ ...row, labels: row.labels.filter(isTold) })),
    },
  };
}
