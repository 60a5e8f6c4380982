/** A number and what readers are told of it: itself, that it is 1 to 4, that it is some number but none, or nothing. */
export interface Cell {
  readonly value: number;
  shows: 'number' | 'few' | 'hidden' | 'nothing';
}

/** Rows of cells; the last cell of a row is its total, and the last row has the totals of the columns. */
export type Grid = readonly (readonly Cell[])[];

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What has to be hidden so that a number cannot be worked out: at no cost when it cannot be now. */
export interface Circle {
  readonly cost: number;
  readonly toHide: readonly Place[];
}

/** Hiding a total costs more than any number of others; saying of a small number only that it is not none, still more. */
const costs = { total: 1e6, few: 1e9 };

/**
 * The cheapest way to keep one hidden number from somebody who can add up.
 *
 * Rows and columns are the nodes of a graph, and each number that is not shown is an edge: where it may be larger it
 * leads from its row to its column, where it may be smaller it leads back. A number can be another one exactly when its
 * edge is on a circle: going round, one number grows as the next one shrinks, and every total stays as it was. Totals
 * count the other way round, as they stand on the other side of the sum. A number that is shown costs what it says.
 */
export function cheapestCircle(grid: Grid, place: Place): Circle {
  const circles = ([1, -1] as const).map((by) => circleBy(grid, place, by));
  const [best] = circles.toSorted((left, right) => left.cost - right.cost);
  if (!best || best.cost === Infinity)
    throw new Error('Nothing can be hidden to keep a number from readers.');
  return best;
}

function circleBy(grid: Grid, place: Place, by: 1 | -1): Circle {
  const own = costOf(grid, place, by);
  const height = grid.length;
  const column = height + place.column;
  const [from, to] = by === 1 ? [column, place.row] : [place.row, column];
  const way = cheapestWay(grid, from, to, place);
  const toHide = own > 0 && own < Infinity ? [place, ...way.toHide] : way.toHide;
  return { cost: own + way.cost, toHide };
}

/** What it costs to let a number be one more (`by` 1) or one less, seen from its side of the sum. Infinite: it cannot. */
function costOf(grid: Grid, { row, column }: Place, by: 1 | -1): number {
  const { value, shows } = grid[row]![column]!;
  const isRowTotal = column === grid[0]!.length - 1;
  const isColumnTotal = row === grid.length - 1;
  const change = isRowTotal !== isColumnTotal ? -by : by;
  if (shows === 'nothing') return change === 1 || value > 0 ? 0 : Infinity;
  if (value === 0 || (change === -1 && value === 1)) return Infinity;
  if (shows === 'number') return value + (isRowTotal || isColumnTotal ? costs.total : 0);
  return shows === 'few' && change === 1 && value === 4 ? costs.few : 0;
}

interface Reached {
  readonly cost: number;
  readonly toHide: readonly Place[];
}

/** Dijkstra's search. Nodes are the rows, then the columns. `without`: the edge that is not to be used. */
function cheapestWay(grid: Grid, from: number, to: number, without: Place): Reached {
  const height = grid.length;
  const width = grid[0]!.length;
  const reached = new Map<number, Reached>([[from, { cost: 0, toHide: [] }]]);
  const done = new Set<number>();
  for (;;) {
    const [node, here] = nearest(reached, done) ?? [];
    if (node === undefined || here === undefined) return { cost: Infinity, toHide: [] };
    if (node === to) return here;
    done.add(node);
    const isRow = node < height;
    for (let other = 0; other < (isRow ? width : height); other += 1) {
      const place = isRow ? { row: node, column: other } : { row: other, column: node - height };
      if (place.row === without.row && place.column === without.column) continue;
      const cost = costOf(grid, place, isRow ? 1 : -1);
      const next = isRow ? height + other : other;
      const known = reached.get(next)?.cost ?? Infinity;
      if (here.cost + cost >= known) continue;
      const toHide = cost > 0 ? [...here.toHide, place] : here.toHide;
      reached.set(next, { cost: here.cost + cost, toHide });
    }
  }
}

function nearest(
  reached: ReadonlyMap<number, Reached>,
  done: ReadonlySet<number>,
): [number, Reached] | undefined {
  let best: [number, Reached] | undefined;
  for (const [node, one] of reached)
    if (!done.has(node) && (!best || one.cost < best[1].cost)) best = [node, one];
  return best;
}
