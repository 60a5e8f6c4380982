import { dayInWords } from '../../domain/calendar/words.ts';
import type { Period } from '../../domain/figures/period.ts';
import type { Component } from '../../journeys/component.ts';
import { countText, type ShownFigure } from './figure.ts';
import type { Figures } from './read-figures.ts';

/** "April 2025 to March 2026". */
export function periodInWords({ from, to }: Period): string {
  return `April ${from} to March ${to + 1}`;
}

/** "Durham, April 2025 to March 2026, as of Friday 17 April 2026". */
export function aboutInWords({ partnerships, partnership, period, today }: Figures): string {
  const names = partnerships.filter(({ id }) => partnership === '' || id === partnership);
  const where = names.map(({ name }) => name).join(', ');
  return `${where}. Complaints received ${periodInWords(period)}, as of ${dayInWords(today)}.`;
}

/** What is hidden in figures for publication, and how that is written. */
export const publicationWords =
  'Numbers from 1 to 4 are shown as "fewer than 5", or as * in a picture. Some other numbers are not shown, so that nobody can work the small ones out.';

/** The choices above the figures: a form that asks for the page anew. */
export function choiceComponents(figures: Figures): Component[] {
  const { partnerships, partnership, years, period, isForPublication, isOnlyPublished } = figures;
  const all = partnerships.length > 1 ? [{ value: '', text: 'All of yours' }] : [];
  const areas = [...all, ...partnerships.map(({ id, name }) => ({ value: id, text: name }))];
  const yearItems = years.map((year) => ({
    value: String(year),
    text: periodInWords({ from: year, to: year }),
  }));
  const publication = { value: 'publication', text: 'For publication, without small numbers' };
  return [
    select('partnership', 'Partnership', areas, partnership),
    select('from', 'From the year', yearItems, String(period.from)),
    select('to', 'To the year', yearItems, String(period.to)),
    ...(isOnlyPublished
      ? []
      : [
          {
            macro: 'govukCheckboxes',
            params: {
              ...{ idPrefix: 'for', name: 'for', values: isForPublication ? ['publication'] : [] },
              ...{ classes: 'govuk-checkboxes--small', items: [publication] },
            },
          },
        ]),
  ];
}

function select(id: string, label: string, items: object[], value: string): Component {
  return { macro: 'govukSelect', params: { id, name: id, label: { text: label }, items, value } };
}

/** The table of a figure, as an official component. What is the same in every row stands in the caption instead. */
export function figureTable(figure: ShownFigure): Component {
  const { title, columns, measureHeads, rows, totalRow } = figure;
  const heads = figure.heads.map((text, at) => ({ text, at })).filter(({ at }) => isTold(figure, at));
  const same = figure.heads.flatMap((_, at) => (isTold(figure, at) ? [] : [rows[0]!.labels[at]!]));
  const hasTotal = rows.some(({ total }) => total !== null);
  const head = [
    ...heads.map(({ text }) => ({ text })),
    ...[...columns, ...(hasTotal ? ['All'] : []), ...measureHeads].map(numeric),
  ];
  const lines = rows.map(({ labels, cells, total, measures }) => [
    ...heads.map(({ at }) => ({ text: labels[at]! })),
    ...[...cells, ...(total === null ? [] : [total])].map((count) => numeric(countText(count))),
    ...measures.map(numeric),
  ]);
  const last = totalRow && [
    ...heads.map((_, at) => ({ text: at === 0 ? 'All' : '' })),
    ...totalRow.cells.map((count) => numeric(countText(count))),
    ...(hasTotal ? [numeric(totalRow.total === null ? '' : countText(totalRow.total))] : []),
    ...measureHeads.map(() => numeric('')),
  ];
  const caption = [`${title}: the numbers`, ...same].join(', ');
  return {
    macro: 'govukTable',
    params: {
      ...{ caption, captionClasses: 'govuk-table__caption--s', head, firstCellIsHeader: true },
      rows: [...lines, ...(last ? [last] : [])],
    },
  };
}

function numeric(text: string) {
  return { text, format: 'numeric' };
}

/** False for a column of words that says the same in every row, beside one that does not. */
function isTold({ heads, rows }: ShownFigure, at: number): boolean {
  return at === heads.length - 1 || rows.some(({ labels }) => labels[at] !== rows[0]!.labels[at]);
}
