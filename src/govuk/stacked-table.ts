import type { Component } from '../journeys/component.ts';

/** A cell as the official table takes it: text, or HTML that is safe. */
type Cell = Readonly<Record<string, unknown>>;

interface StackedTable {
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly classes?: string;
}

/**
 * A table of which each row becomes a block on a narrow screen, with the heading of its column before each cell: nothing
 * is hidden beside the screen.
 */
export function stackedTable({ caption, head, rows, classes = '' }: StackedTable): Component {
  const label = (at: number) => String(head[at]?.['text'] ?? '');
  return {
    macro: 'govukTable',
    params: {
      ...{ caption, captionClasses: 'govuk-table__caption--m', head },
      classes: `app-stacked ${classes}`.trim(),
      rows: rows.map((row) => row.map((cell, at) => ({ ...cell, attributes: { 'data-label': label(at) } }))),
    },
  };
}
