import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ShownFigure } from '../../../src/app/figures/figure.ts';
import { figurePicture } from '../../../src/app/figures/figure-picture.ts';

const clocks: ShownFigure = {
  ...{ name: 'clocks', title: 'Time limits kept', note: '' },
  ...{ heads: ['Stage', 'Limit'], columns: ['Kept', 'Not kept'], measureHeads: [] },
  rows: [
    { labels: ['Stage 1', 'Write <b>back</b> & so on'], cells: [6, 2], total: 8, measures: [] },
    { labels: ['Stage 2', 'Hold a meeting'], cells: ['few', 'hidden'], total: 'hidden', measures: [] },
  ],
  totalRow: null,
};
const months: ShownFigure = {
  ...clocks,
  ...{ name: 'months', title: 'Complaints by month', heads: ['Month'], columns: ['Complaints'] },
  rows: [
    { labels: ['April 2026'], cells: [7], total: null, measures: [] },
    { labels: ['May 2026'], cells: ['few'], total: null, measures: [] },
    { labels: ['June 2026'], cells: ['hidden'], total: null, measures: [] },
  ],
};

const drawn = async (figure: ShownFigure) => (await figurePicture(figure))!;
const wordsIn = (svg: string) =>
  [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent);

test.each([clocks, months])(
  '$title: a picture has a name, and no style or script that a page would refuse',
  async (figure) => {
    const svg = await drawn(figure);
    expect(svg).toContain(`<title id="picture-${figure.name}">${figure.title}, as bars.`);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="picture-/);
    expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|class=/);
  },
);

test('each bar has its words and its numbers above it, and what is hidden stays so', async () => {
  const words = wordsIn(await drawn(clocks)).join(' ');
  expect(words).toContain('Stage 1, Write <b>back</b> & so on:kept 6; not kept 2');
  expect(words).toContain('Stage 2, Hold a meeting:kept fewer than 5; not kept not shown');
  expect(await drawn(clocks)).not.toContain('<b>');
});

test('parts of a bar are told apart by pattern, not by colour alone', async () => {
  const svg = await drawn(clocks);
  expect(svg).toContain('<pattern id="clocks-stripes"');
  expect(svg).toContain('fill="url(#clocks-stripes)"');
  expect(svg).toContain('>Not kept</text>');
});

test('a column has its number above it, and its month below', async () => {
  const words = wordsIn(await drawn(months));
  expect(words).toEqual(expect.arrayContaining(['April 2026', 'May 2026', '7', '<5', '*']));
});

test('of nothing there is no picture', async () => {
  expect(await figurePicture({ ...months, rows: [] })).toBeNull();
});
