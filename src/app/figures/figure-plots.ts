import type * as PlotLibrary from '@observablehq/plot';
import { countText, type ShownFigure, type ShownRow } from './figure.ts';
import { withoutSame } from './figure-lines.ts';
import { fillOf } from './figure-patterns.ts';

type Plot = typeof PlotLibrary;

const width = 640;
const letters = 16;
/** How high a bar with one line of words above it is, and each line more. */
const band = { first: 52, more: 20 };
/** About as many letters as stand in one line. */
const lineLetters = 72;
/** There is no room for words over a column. */
const hiddenSigns = { few: '<5', hidden: '*' } as const;

/** One column for each row: a table with one count, such as months. */
export function columnsPlot({ rows }: ShownFigure, plot: Plot, document: Document): Element {
  const bars = rows.map(({ labels, cells: [count] }) => ({
    label: labels.join(', '),
    count: typeof count === 'number' ? count : 0,
    words: typeof count === 'number' ? String(count) : hiddenSigns[count ?? 'hidden'],
  }));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return plot.plot({
    ...{ document, width: Math.max(width, bars.length * 34 + 60), height: 360 },
    ...{ marginBottom: 150, marginTop: 30, marginLeft: 10, marginRight: 10 },
    x: { domain: bars.map(({ label }) => label), tickRotate: -90, label: null, tickSize: 4, padding: 0.25 },
    y: { domain: [0, most], axis: null },
    marks: [
      plot.axisX({ fontSize: letters - 1, tickRotate: -90, label: null, tickSize: 4 }),
      plot.barY(bars, { x: 'label', y: 'count', fill: fillOf({ name: 'months' }, 0) }),
      plot.text(bars, { x: 'label', y: 'count', text: 'words', dy: -10, fontSize: letters }),
      plot.ruleY([0], { stroke: 'currentColor' }),
    ],
  }) as Element;
}

/** The rows that a picture shows: none where no number can be drawn. Of bars, empty ones are in the table alone. */
export function rowsToDraw({ name, rows }: ShownFigure): readonly ShownRow[] {
  if (!rows.some(({ cells }) => sumOf(cells) > 0)) return [];
  return name === 'months' ? rows : rows.filter(({ cells }) => cells.some((count) => count !== 0));
}

/** One bar for each row, split by column, with its words and numbers above it. */
export function barsPlot(shown: ShownFigure, plot: Plot, document: Document): Element {
  const { figure } = withoutSame(shown);
  const rows = rowsToDraw(figure);
  const lines = rows.map((row) => ({ key: keyOf(row), words: wordsOf(row, figure.columns) }));
  const size = band.first + (Math.max(...lines.map(({ words }) => linesIn(words))) - 1) * band.more;
  const parts = rows.flatMap((row) => partsOf(row));
  const most = Math.max(1, ...rows.map(({ cells }) => sumOf(cells)));
  const legendHeight = figure.columns.length > 1 ? figure.columns.length * 26 + 10 : 0;
  return plot.plot({
    ...{ document, width, height: lines.length * size + legendHeight + 6 },
    ...{ marginTop: legendHeight, marginBottom: 6, marginLeft: 4, marginRight: 4 },
    x: { domain: [0, most], axis: null },
    y: { domain: lines.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      ...(legendHeight > 0 ? [legendMark(figure)] : []),
      ...figure.columns.map((_, part) =>
        plot.barX(
          parts.filter((one) => one.part === part),
          {
            ...{ x1: 'from', x2: 'to', y: 'key', insetTop: size - 26, insetBottom: 8 },
            ...{ fill: fillOf(figure, part), stroke: 'currentColor', strokeWidth: 1.5 },
          },
        ),
      ),
      plot.text(lines, {
        ...{ x: 0, y: 'key', text: 'words', textAnchor: 'start', lineAnchor: 'bottom', dy: size / 2 - 31 },
        ...{ fontSize: letters, lineWidth: 39, lineHeight: 1.25 },
      }),
      plot.ruleX([0], { stroke: 'currentColor' }),
    ],
  }) as Element;
}

function keyOf({ labels }: ShownRow): string {
  return labels.join('\n');
}

/** "Stage 1, informal, Write back to you", and below: "kept 7; not kept 3". */
function wordsOf(row: ShownRow, columns: readonly string[]): string {
  const counts = row.cells.map((count, at) =>
    columns.length === 1 ? countText(count) : `${columns[at]!.toLowerCase()} ${countText(count)}`,
  );
  return `${row.labels.join(', ')}:${columns.length === 1 ? ' ' : '\n'}${counts.join('; ')}`;
}

function linesIn(words: string): number {
  return words.split('\n').reduce((all, line) => all + Math.ceil(line.length / lineLetters), 0);
}

function partsOf(row: ShownRow): { key: string; part: number; from: number; to: number }[] {
  return row.cells.flatMap((count, part) => {
    const from = sumOf(row.cells.slice(0, part));
    return typeof count === 'number' && count > 0 ? [{ key: keyOf(row), part, from, to: from + count }] : [];
  });
}

/** Hidden numbers have no length. */
function sumOf(cells: ShownRow['cells']): number {
  return cells.reduce<number>((all, count) => all + (typeof count === 'number' ? count : 0), 0);
}

/** A line for each part of the bars: how it looks, and what it is. */
function legendMark(figure: ShownFigure): PlotLibrary.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const make = (name: string, attributes: Record<string, string | number>) => {
      const element = context.document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element as SVGElement;
    };
    const group = make('g', {});
    for (const [part, title] of figure.columns.entries()) {
      const y = part * 26 + 4;
      const look = { fill: fillOf(figure, part), stroke: 'currentColor', 'stroke-width': 1.5 };
      group.append(make('rect', { x: 5, y, width: 34, height: 18, ...look }));
      const words = make('text', { x: 48, y: y + 15, 'text-anchor': 'start', 'font-size': letters });
      words.textContent = title;
      group.append(words);
    }
    return group;
  };
}
