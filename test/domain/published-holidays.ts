import Holidays from 'date-holidays';

/**
 * The public holidays of England by day, `YYYY-MM-DD`, as the npm package `date-holidays` works them out: a
 * source that has nothing to do with our own file. It lists Christmas Day and its substitute day both.
 */
export function publishedHolidays(first: number, last: number): ReadonlyMap<string, string> {
  const england = new Holidays('GB', 'ENG');
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const holidays = years.flatMap((year) => england.getHolidays(year)).filter(({ type }) => type === 'public');
  return new Map(holidays.map(({ date, name }) => [date.slice(0, 10), name] as const));
}
