import { dayInWords } from '../../domain/calendar/words.ts';
import type { Period } from '../../domain/figures/period.ts';
import type { Component } from '../../journeys/component.ts';
import { figureLines, withoutSame } from './figure-lines.ts';
import type { ShownFigure } from './figure.ts';
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

/** Of figures that are not for publication. */
export const insideWords = 'For use inside only: small numbers are shown, and can tell who somebody is.';

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
              items: [publication],
            },
          },
        ]),
  ];
}

function select(id: string, label: string, items: object[], value: string): Component {
  return { macro: 'govukSelect', params: { id, name: id, label: { text: label }, items, value } };
}

/** The table of a figure, as an official component. What is the same in every row stands in the caption instead. */
export function figureTable(shown: ShownFigure): Component {
  const { figure, same } = withoutSame(shown);
  const { labels, head, rows } = figureLines(figure);
  const cells = (line: readonly string[]) =>
    line.map((text, at) => (at < labels ? { text } : { text, format: 'numeric' }));
  const caption = [`${shown.title}: the numbers`, ...same].join(', ');
  return {
    macro: 'govukTable',
    params: {
      ...{ caption, captionClasses: 'govuk-table__caption--m', firstCellIsHeader: true },
      ...{ head: cells(head), rows: rows.map(cells) },
    },
  };
}
