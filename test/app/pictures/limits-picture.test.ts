import { describe, expect, test } from 'vitest';
import { inset, limitsPicture, pillWidth, width } from '../../../src/app/pictures/limits-picture.ts';
import { boldWidth, textWidth } from '../../../src/app/pictures/wrap-text.ts';
import { timelineOf } from '../../../src/domain/procedure/timeline.ts';
import { durham, hackney, procedures, towerHamlets } from '../../domain/procedures.ts';

const full = width - 2 * inset;
const every = procedures.map((procedure) => [`${procedure.id} ${procedure.version}`, procedure] as const);

function bars(procedure: typeof durham): (number | null)[] {
  return limitsPicture(procedure).blocks.flatMap(({ items }) => items.map(({ track }) => track.bar));
}

describe('the bars', () => {
  test('are as long as their limits, of which the longest fills the width', () => {
    const lengths = bars(durham).map((bar) => bar && Math.round((bar / full) * 28));
    expect(lengths).toEqual([14, 4, 14, null, 28, 28, null, 28, 21, 7, null]);
  });

  test('show 24 hours as a day', () => {
    expect(bars(towerHamlets)[1]).toBeCloseTo(full / 21);
  });

  test('fill the width where all limits are the same', () => {
    expect(bars(hackney).filter((bar) => bar !== null)).toEqual([full, full]);
  });
});

describe.each(every)('the picture of %s', (_name, procedure) => {
  const { blocks, height } = limitsPicture(procedure);
  const items = blocks.flatMap((block) => block.items);

  test('has every stage and every row of the table, in order', () => {
    const rows = timelineOf(procedure);
    expect(items.map(({ whose }) => whose)).toEqual(rows.map(({ whose }) => whose));
    expect(blocks).toHaveLength(new Set(rows.map(({ stage }) => stage.id)).size);
  });

  test('goes down the page, and nothing overlaps', () => {
    const edges = blocks.flatMap((block) => [
      block.y,
      ...block.items.flatMap(({ y, bottom }) => [y, bottom]),
      block.y + block.height,
    ]);
    expect(edges).toEqual([...edges].sort((left, right) => left - right));
    expect(edges.at(-1)).toBeLessThan(height);
  });

  test('has no line that is wider than the picture', () => {
    for (const { kind, x, strong, text } of items.flatMap(({ lines }) => lines)) {
      const size = kind === 'note' ? 15 : 17;
      expect(x + boldWidth(strong, size) + textWidth(` ${text}`, size)).toBeLessThan(width);
    }
  });
});

test('a title stands beside its mark', () => {
  for (const { lines } of limitsPicture(durham).blocks.flatMap(({ items }) => items)) {
    expect(lines.filter(({ kind }) => kind === 'title').every(({ x }) => x > inset + pillWidth)).toBe(true);
  }
});
