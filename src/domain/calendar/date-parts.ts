/** A day, month and year as somebody wrote them: none is checked yet, and the year may be left out. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[ .]+)?`;
const gap = String.raw`[ ./-]+`;
const year = String.raw`(?:${gap}(\d{4}|\d{2}))?`;
const yearAfterWord = String.raw`(?:(?:${gap})?(\d{4}|\d{2}))?`;
const word = String.raw`([a-z]{3,9})\.?`;

/** The orders in which people write a date. British order: the day comes before the month. */
const shapes: readonly { shape: RegExp; order: readonly ('day' | 'month' | 'year')[] }[] = [
  { shape: /^(\d{4})[ ./-](\d{1,2})[ ./-](\d{1,2})$/, order: ['year', 'month', 'day'] },
  { shape: new RegExp(`^${weekday}(\\d{1,2})${gap}(\\d{1,2})${year}$`), order: ['day', 'month', 'year'] },
  {
    shape: new RegExp(`^${weekday}(\\d{1,2})(?:${gap})?${word}${yearAfterWord}$`),
    order: ['day', 'month', 'year'],
  },
  { shape: new RegExp(`^${weekday}${word}${gap}(\\d{1,2})${year}$`), order: ['month', 'day', 'year'] },
  { shape: /^(\d{2})(\d{2})(\d{4}|\d{2})$/, order: ['day', 'month', 'year'] },
];

/** Takes a date apart; null when it is written in no way that we know. Expects lower case, with single spaces. */
export function partsOf(text: string): DateParts | null {
  for (const { shape, order } of shapes) {
    const found = shape.exec(text)?.slice(1);
    if (!found) continue;
    const part = (name: 'day' | 'month' | 'year') => found[order.indexOf(name)];
    const month = monthNumber(part('month') ?? '');
    if (month === null) continue;
    return { day: Number(part('day')), month, year: part('year') ? Number(part('year')) : null };
  }
  return null;
}

/** Names are known by their first three letters, however the rest is spelled: "febuary". */
function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const index = months.indexOf(text.slice(0, 3));
  return index < 0 ? null : index + 1;
}
