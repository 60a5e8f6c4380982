import type { ShownCount } from '../../domain/figures/suppress.ts';

/** The pictures of the figures page, by the names in their addresses. */
export const figureNames = [
  ...(['months', 'procedures', 'grounds', 'stages', 'outcomes', 'clocks', 'late', 'learning'] as const),
] as const;
export type FigureName = (typeof figureNames)[number];

/** A number that is no count, such as a median. It is left out wherever a count of its row is hidden. */
export interface Measure {
  readonly value: number | null;
  readonly unit: 'percent' | 'days';
}

export interface FigureRow {
  /** As many as `heads`. */
  readonly labels: readonly string[];
  /** As many as `columns`. */
  readonly counts: readonly number[];
  readonly measures: readonly Measure[];
}

/** A table of counts, before it is known who reads it. */
export interface Figure {
  readonly name: FigureName;
  readonly title: string;
  /** What is counted and what is not. */
  readonly note: string;
  readonly heads: readonly string[];
  readonly columns: readonly string[];
  readonly measureHeads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly totals: { readonly rows: boolean; readonly columns: boolean };
  /** True where every complaint is counted once: tables that share their total are hidden together. */
  readonly isWhole: boolean;
  /** One sentence about what is shown; of what is hidden it may say nothing. */
  summary(shown: ShownFigure): string;
}

export interface ShownRow {
  readonly labels: readonly string[];
  readonly cells: readonly ShownCount[];
  /** Null where the table has none. */
  readonly total: ShownCount | null;
  readonly measures: readonly string[];
}

/** A table as its reader sees it. */
export interface ShownFigure extends Omit<Figure, 'rows' | 'summary' | 'totals' | 'isWhole'> {
  readonly rows: readonly ShownRow[];
  /** Null where the table has no such line. */
  readonly totalRow: { readonly cells: readonly ShownCount[]; readonly total: ShownCount | null } | null;
}

export const hiddenWords = { few: 'fewer than 5', hidden: 'not shown' } as const;

/** Stands where there is nothing to measure. */
export const noMeasure = '–';

/** A count as it is written everywhere. */
export function countText(count: ShownCount): string {
  return typeof count === 'number' ? String(count) : hiddenWords[count];
}

/** "1 complaint", "7 complaints", "fewer than 5 complaints". */
export function countOf(count: ShownCount, one: string, many = `${one}s`): string {
  if (count === 'hidden') return `a number of ${many} that is not shown`;
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** The verb that goes with a number. */
export function verbFor(count: ShownCount, one: string, many: string): string {
  return count === 1 ? one : many;
}
