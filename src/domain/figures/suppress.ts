import { cheapestCircle, type Cell, type Grid, type Place } from './cheapest-circle.ts';

/** Counts by row and column. Totals that are not published are false: nobody sees them. */
export interface CountTable {
  readonly counts: readonly (readonly number[])[];
  /** Whether each row has its total, and each column. With both, the total of all is shown too. */
  readonly totals: { readonly rows: boolean; readonly columns: boolean };
  /** True where the total of all must not be learned from this table, because another one hides it. */
  readonly hidesTotal?: boolean;
}

/** What is published of a number: `few` is 1 to 4, `hidden` any number but none. */
export type ShownCount = number | 'few' | 'hidden';

/** The table as it may be published. `grand` is the total of all, of a table with columns' totals. */
export interface ShownTable {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly grand: ShownCount;
}

/**
 * Hides every number from 1 to 4, then as many others as it takes until none of the hidden ones can be worked out from
 * what is shown: not from totals, and not from knowing that "fewer than 5" is at least 1 and at most 4. None stays none.
 * The smallest numbers that help go first, and the totals last.
 */
export function suppress(table: CountTable): ShownTable {
  const grid = gridOf(table);
  for (;;) {
    const known = hiddenPlaces(grid).map((place) => cheapestCircle(grid, place));
    const worst = known.find(({ cost }) => cost > 0);
    if (!worst) return shownTable(grid);
    for (const { row, column } of worst.toHide) grid[row]![column]!.shows = 'hidden';
  }
}

function hiddenPlaces(grid: Grid): Place[] {
  const places = grid.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));
  return places.filter(({ cell: { shows } }) => shows === 'few' || shows === 'hidden');
}

/** Everything in one grid: the cells, a last column with the rows' totals, a last row with the columns', and the total. */
function gridOf({ counts, totals, hidesTotal = false }: CountTable): Grid {
  const width = counts[0]?.length ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows = counts.map((row) => [
    ...row.map((value) => cellOf(value, true)),
    cellOf(sum(row), totals.rows),
  ]);
  const columns = Array.from({ length: width }, (_, at) => sum(counts.map((row) => row[at]!)));
  const all = sum(columns);
  const isGrandShown = totals.columns && (totals.rows || width === 1);
  const grand: Cell = hidesTotal && all > 0 ? { value: all, shows: 'hidden' } : cellOf(all, isGrandShown);
  const last = [
    ...columns.map((value) => cellOf(value, totals.columns && !(hidesTotal && width === 1))),
    grand,
  ];
  return [...rows, last];
}

function cellOf(value: number, isPublished: boolean): Cell {
  if (!isPublished) return { value, shows: 'nothing' };
  return { value, shows: value >= 1 && value <= 4 ? 'few' : 'number' };
}

function shownTable(grid: Grid): ShownTable {
  const shown = grid.map((cells) =>
    cells.map(({ value, shows }): ShownCount =>
      shows === 'number' ? value : shows === 'few' ? 'few' : 'hidden',
    ),
  );
  const last = shown.at(-1)!;
  return {
    cells: shown.slice(0, -1).map((cells) => cells.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((cells) => cells.at(-1)!),
    columnTotals: last.slice(0, -1),
    grand: last.at(-1)!,
  };
}
