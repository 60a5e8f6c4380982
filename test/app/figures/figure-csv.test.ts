import { expect, test } from 'vitest';
import type { ShownFigure } from '../../../src/app/figures/figure.ts';
import { csv, figureCsv } from '../../../src/app/figures/figure-csv.ts';

const lineOf = (...fields: string[]) => csv([fields]).slice(1);

test.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '\tplain'])(
  'what a spreadsheet would run stands there as text: %j',
  (text) => {
    expect(lineOf(text).replace(/^"/, '')).toMatch(/^'/);
  },
);

test.each(['Durham', '12', '75%', 'fewer than 5', 'a - b', '–'])('%s stands as it is', (text) => {
  expect(lineOf(text)).toBe(`${text}\r\n`);
});

test('commas, quotation marks and new lines are inside quotation marks (RFC 4180)', () => {
  expect(lineOf('a, b', 'say "no"', 'one\ntwo', 'plain')).toBe('"a, b","say ""no""","one\ntwo",plain\r\n');
});

test('a file starts with the mark that tells spreadsheets of UTF-8', () => {
  expect(csv([['é']])).toBe('\uFEFFé\r\n');
});

test('a table has its head, its rows with their totals, and the total of all', () => {
  const figure: ShownFigure = {
    ...{ name: 'stages', title: 'The furthest stage', note: '' },
    ...{ heads: ['Procedure', 'Stage'], columns: ['Open', 'Ended'], measureHeads: ['Median'] },
    rows: [
      { labels: ['Durham', 'Stage 1, informal'], cells: ['few', 12], total: 'hidden', measures: ['–'] },
      { labels: ['Durham', '=cmd'], cells: [0, 7], total: 7, measures: ['2.5'] },
    ],
    totalRow: { cells: ['few', 19], total: 22 },
  };
  expect(figureCsv(figure).slice(1).split('\r\n')).toEqual([
    'Procedure,Stage,Open,Ended,All,Median',
    'Durham,"Stage 1, informal",fewer than 5,12,not shown,',
    "Durham,'=cmd,0,7,7,2.5",
    'All,,fewer than 5,19,22,',
    '',
  ]);
});
