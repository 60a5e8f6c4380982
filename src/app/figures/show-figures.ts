import {
  suppress,
  type CountTable,
  type ShownCount,
  type ShownTable,
} from '../../domain/figures/suppress.ts';
import {
  noMeasure,
  type Figure,
  type FigureRow,
  type Measure,
  type ShownFigure,
  type ShownRow,
} from './figure.ts';

/** A table with its sentence. */
export type ToldFigure = ShownFigure & { readonly sentence: string };

/**
 * The tables as their reader may see them: inside as they are, for publication without small numbers. A total that one
 * table has to hide is hidden in every table that adds up to it.
 */
export function showFigures(figures: readonly Figure[], isForPublication: boolean): ToldFigure[] {
  if (!isForPublication) return figures.map((figure) => told(figure, wholeTable(figure)));
  const hidesTotal = figures.some((figure) => figure.isWhole && hasHiddenTotal(figure));
  return figures.map((figure) => {
    const table = { ...tableOf(figure), hidesTotal: hidesTotal && figure.isWhole };
    return told(figure, suppress(table));
  });
}

/** True where the number of all complaints has to be hidden, though it is not a small one. */
function hasHiddenTotal(figure: Figure): boolean {
  return figure.totals.columns && suppress(tableOf(figure)).grand === 'hidden';
}

function tableOf({ rows, totals }: Figure): CountTable {
  return { counts: rows.map(({ counts }) => counts), totals };
}

function wholeTable({ rows, columns }: Figure): ShownTable {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    cells: rows.map(({ counts }) => counts),
    rowTotals: rows.map(({ counts }) => sum(counts)),
    columnTotals: columns.map((_, at) => sum(rows.map(({ counts }) => counts[at]!))),
    grand: sum(rows.flatMap(({ counts }) => counts)),
  };
}

function told(figure: Figure, table: ShownTable): ToldFigure {
  const { rows, summary, totals, isWhole: _, ...rest } = figure;
  const totalRow = totals.columns
    ? { cells: table.columnTotals, total: totals.rows ? table.grand : null }
    : null;
  const shown: ShownFigure = {
    ...rest,
    rows: rows.map((row, at) => shownRow(row, table.cells[at]!, totals.rows ? table.rowTotals[at]! : null)),
    totalRow: rows.length > 0 ? totalRow : null,
  };
  return { ...shown, sentence: rows.length > 0 ? summary(shown) : 'There is nothing to show.' };
}

function shownRow(
  { labels, measures }: FigureRow,
  cells: readonly ShownCount[],
  total: ShownCount | null,
): ShownRow {
  const isWhole = [...cells, total ?? 0].every((cell) => typeof cell === 'number');
  return { labels, cells, total, measures: measures.map((one) => (isWhole ? measureText(one) : '')) };
}

/** "75%", "3 working days"; a dash where there is nothing to measure. */
function measureText({ value, unit }: Measure): string {
  if (value === null) return noMeasure;
  return unit === 'percent' ? `${value}%` : String(value);
}
