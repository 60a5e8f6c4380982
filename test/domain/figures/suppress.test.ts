import { describe, expect, test } from 'vitest';
import { suppress, type CountTable, type ShownTable } from '../../../src/domain/figures/suppress.ts';

const both = { rows: true, columns: true };
const column = (...numbers: number[]): CountTable => ({
  counts: numbers.map((one) => [one]),
  totals: { rows: false, columns: true },
});
const cellsOf = ({ cells, columnTotals }: ShownTable) => [cells.map(([one]) => one), columnTotals[0]];

test('a number from 1 to 4 is not shown, and none stays none', () => {
  expect(
    suppress({ counts: [[0], [1], [4], [5], [30]], totals: { rows: false, columns: false } }).cells,
  ).toEqual([...[[0], ['few'], ['few'], [5], [30]]]);
});

test('where one number alone is hidden, the next smallest is hidden too, or the total would tell it', () => {
  expect(cellsOf(suppress(column(3, 12, 7, 0)))).toEqual([['few', 12, 'hidden', 0], 22]);
});

test('two hidden numbers are enough where neither can be worked out', () => {
  expect(cellsOf(suppress(column(3, 2, 9)))).toEqual([['few', 'few', 9], 14]);
});

test('knowing that both are at most 4 does not tell them either', () => {
  expect(cellsOf(suppress(column(4, 4, 9)))).toEqual([['few', 'few', 'hidden'], 17]);
});

test('knowing that each is at least 1 does not tell them either', () => {
  expect(cellsOf(suppress(column(1, 1, 9)))).toEqual([['few', 'few', 'hidden'], 11]);
});

test('with nothing else to hide, the total is hidden', () => {
  expect(cellsOf(suppress(column(1, 1, 1, 1, 1)))).toEqual([['few', 'few', 'few', 'few', 'few'], 'hidden']);
});

test('rows and columns are watched at once', () => {
  const shown = suppress({
    counts: [
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ],
    totals: both,
  });
  expect(shown.cells).toEqual([
    ['few', 'hidden', 30],
    ['hidden', 'hidden', 60],
    [70, 80, 90],
  ]);
  expect(shown.rowTotals).toEqual([53, 150, 240]);
  expect(shown.grand).toBe(443);
});

test('a total that another table hides cannot be added up from this one', () => {
  const shown = suppress({ ...column(8, 9, 10), hidesTotal: true });
  expect(cellsOf(shown)).toEqual([['hidden', 9, 10], 'hidden']);
});

/** A generator of numbers that are the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomTable(seed: number): CountTable {
  const next = numbersFrom(seed);
  const [height, width] = [1 + next(3), 1 + next(3)];
  const one = () => (next(3) === 0 ? 0 : next(9));
  return {
    counts: Array.from({ length: height }, () => Array.from({ length: width }, one)),
    totals: [both, { rows: true, columns: false }, { rows: false, columns: true }][next(3)]!,
  };
}

/** Every filling of the hidden cells that agrees with all that is shown, tried one by one. */
function possibleValues({ counts, totals }: CountTable, shown: ShownTable): Set<number>[][] {
  const most = counts.flat().reduce((all, value) => all + value, 0) + 5;
  const seen = counts.map((row) => row.map(() => new Set<number>()));
  const places = counts.flatMap((row, at) => row.map((_, of) => [at, of] as const));
  const fits = (label: number | 'few' | 'hidden', value: number) =>
    label === 'few' ? value >= 1 && value <= 4 : label === 'hidden' ? value >= 1 : label === value;
  const filled = counts.map((row) => row.map(() => 0));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, value) => all + value, 0);
  const fill = (at: number): void => {
    const place = places[at];
    if (!place) {
      const columns = counts[0]!.map((_, of) => sum(filled.map((row) => row[of]!)));
      if (totals.columns && !columns.every((value, of) => fits(shown.columnTotals[of]!, value))) return;
      if (totals.rows && totals.columns && !fits(shown.grand, sum(columns))) return;
      filled.forEach((row, of) => row.forEach((value, to) => seen[of]![to]!.add(value)));
      return;
    }
    const [row, of] = place;
    const label = shown.cells[row]![of]!;
    const [low, high] =
      typeof label === 'number' ? [label, label] : label === 'few' ? [1, 4] : [1, Math.min(most, 14)];
    for (let value = low; value <= high; value += 1) {
      filled[row]![of] = value;
      const isRowDone = of === counts[0]!.length - 1;
      if (isRowDone && totals.rows && !fits(shown.rowTotals[row]!, sum(filled[row]!))) continue;
      fill(at + 1);
    }
  };
  fill(0);
  return seen;
}

describe('of 300 tables, numbered by their seed', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

  test('no hidden number is the only one that fits', () => {
    for (const seed of seeds) {
      const table = randomTable(seed);
      const shown = suppress(table);
      const hidden = shown.cells.flat().filter((cell) => typeof cell !== 'number').length;
      // More than can be tried one by one.
      if (hidden > 6) continue;
      const possible = possibleValues(table, shown);
      shown.cells.forEach((row, at) =>
        row.forEach((cell, of) => {
          const values = possible[at]![of]!;
          expect(values, `seed ${seed}`).toContain(table.counts[at]![of]);
          if (typeof cell !== 'number') expect(values.size, `seed ${seed}, ${at} ${of}`).toBeGreaterThan(1);
        }),
      );
    }
  });

  test('every number that is shown is true, none stays none, and no small one is shown', () => {
    for (const seed of seeds) {
      const { counts } = randomTable(seed);
      const { cells } = suppress(randomTable(seed));
      cells.forEach((row, at) =>
        row.forEach((cell, of) => {
          const value = counts[at]![of]!;
          if (value === 0) expect(cell, `seed ${seed}`).toBe(0);
          if (value >= 1 && value <= 4) expect(cell, `seed ${seed}`).not.toBe(value);
          if (typeof cell === 'number') expect(cell).toBe(value);
        }),
      );
    }
  });
});
