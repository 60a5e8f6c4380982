import { usualDays } from '../../domain/calendar/limit.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { timelineOf, type TimelineRow } from '../../domain/procedure/timeline.ts';
import { boldWidth, textWidth, wrapText } from './wrap-text.ts';

/** All measures are in the units of the drawing: 360 wide, text of 17, so that it can be read on a small phone. */
export const width = 360;
const size = { text: 17, note: 15 };
const lineHeight = 22;
export const inset = 14;
export const pillWidth = 62;
const trackWidth = width - 2 * inset;
const gap = 44;

export type LineKind = 'title' | 'limit' | 'note';

/** A line of text: the words of `strong` stand before those of `text`, in bold. */
export interface Line {
  readonly kind: LineKind;
  readonly x: number;
  readonly y: number;
  readonly strong: string;
  readonly text: string;
}

/** One limit or duty: whose it is, its lines, and its bar. `bar` is null where there is no limit. */
export interface Item {
  readonly whose: 'you' | 'them';
  readonly y: number;
  readonly lines: readonly Line[];
  readonly track: { y: number; bar: number | null; weeks: readonly number[] };
  readonly bottom: number;
}

export interface Block {
  readonly y: number;
  readonly height: number;
  readonly headHeight: number;
  readonly head: readonly Line[];
  readonly items: readonly Item[];
}

export interface LimitsPicture {
  readonly height: number;
  readonly blocks: readonly Block[];
}

/**
 * Lays out the time limits of a procedure as a picture: the stages down the page, in each its limits as bars
 * whose lengths compare. Working days are drawn as the calendar days that they mostly take.
 */
export function limitsPicture(procedure: Procedure): LimitsPicture {
  const rows = timelineOf(procedure);
  const weeks = Math.ceil(
    Math.max(...rows.map((row) => (row.status === 'limit' ? usualDays(row.limit) : 0))) / 7,
  );
  const stages = Map.groupBy(rows, ({ stage }) => stage.title);
  const blocks: Block[] = [];
  for (const [title, ofStage] of stages) {
    const above = blocks.at(-1);
    blocks.push(blockOf(title, ofStage, above ? above.y + above.height + gap : firstBlock, weeks));
  }
  const last = blocks.at(-1)!;
  return { blocks, height: last.y + last.height + gap + nodeHeight };
}

export const nodeHeight = 36;
/** Below the legend and the conference itself. */
export const legendHeight = 86;
export const firstBlock = legendHeight + nodeHeight + gap;

function blockOf(title: string, rows: readonly TimelineRow[], y: number, weeks: number): Block {
  const titleLines = wrapText(title, trackWidth, size.text, boldWidth);
  const head = titleLines.map((text, at) => lineOf('title', inset, y + 25 + at * lineHeight, text, ''));
  const headHeight = titleLines.length * lineHeight + 16;
  const items: Item[] = [];
  for (const row of rows) items.push(itemOf(row, (items.at(-1)?.bottom ?? y + headHeight) + 16, weeks));
  return { y, headHeight, head, items, height: items.at(-1)!.bottom + 16 - y };
}

function itemOf(row: TimelineRow, y: number, weeks: number): Item {
  const x = inset + pillWidth + 10;
  const lines: Line[] = wrapText(row.title, width - inset - x, size.text).map((text, at) =>
    lineOf('title', x, y + 17 + at * lineHeight, '', text),
  );
  const track = { y: y + lines.length * lineHeight + 8, bar: barOf(row, weeks), weeks: marksOf(weeks) };
  let below = track.y + (track.bar === null ? 30 : 42);
  for (const { kind, strong, text } of textsOf(row)) {
    const letters = size[kind === 'note' ? 'note' : 'text'];
    const room = trackWidth - (boldWidth(strong, letters) - textWidth(strong, letters));
    const wrapped = wrapText(`${strong} ${text}`.trim(), room, letters);
    for (const [at, line] of wrapped.entries()) {
      const isFirst = at === 0;
      lines.push(
        lineOf(kind, inset, below, isFirst ? strong : '', isFirst ? line.slice(strong.length).trim() : line),
      );
      below += kind === 'note' ? 20 : lineHeight;
    }
  }
  return { whose: row.whose, y, lines, track, bottom: below - 12 };
}

function textsOf(row: TimelineRow): { kind: LineKind; strong: string; text: string }[] {
  const note = (text: string) => ({ kind: 'note' as const, strong: '', text });
  const condition = row.condition ? [note(`Only ${row.condition}`)] : [];
  if (row.status === 'no-limit') return [{ kind: 'limit', strong: 'No time limit', text: '' }, ...condition];
  const others = row.otherReadings.map(({ limit, since }) =>
    note(`It can also be read as ${limit} ${since}`),
  );
  return [{ kind: 'limit', strong: row.limitInWords, text: row.since }, ...condition, ...others];
}

function barOf(row: TimelineRow, weeks: number): number | null {
  if (row.status === 'no-limit') return null;
  return (usualDays(row.limit) / (weeks * 7)) * trackWidth;
}

function marksOf(weeks: number): number[] {
  return Array.from({ length: weeks + 1 }, (_, week) => inset + (week / weeks) * trackWidth);
}

function lineOf(kind: LineKind, x: number, y: number, strong: string, text: string): Line {
  return { kind, x, y, strong, text };
}
