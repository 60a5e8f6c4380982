import { Temporal } from 'temporal-polyfill';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** An exact moment is told in London time; a date-time with no offset is London time already. */
function inLondon(timestamp: string): Temporal.PlainDateTime {
  return /Z$|[+-]\d\d:?\d\d$/.test(timestamp)
    ? Temporal.Instant.from(timestamp).toZonedDateTimeISO('Europe/London').toPlainDateTime()
    : Temporal.PlainDateTime.from(timestamp);
}

function date(at: Temporal.PlainDateTime, letters?: number): string {
  return `${at.day} ${months[at.month - 1]?.slice(0, letters)} ${at.year}`;
}

function day(at: Temporal.PlainDateTime): string {
  return `${weekdays[at.dayOfWeek - 1]} ${date(at)}`;
}

function time(at: Temporal.PlainDateTime): string {
  const minutes = at.minute > 0 ? `:${String(at.minute).padStart(2, '0')}` : '';
  return `${at.hour % 12 || 12}${minutes}${at.hour < 12 ? 'am' : 'pm'}`;
}

const formats: Record<string, (at: Temporal.PlainDateTime) => string> = {
  datetime: (at) => `${date(at)} at ${time(at)}`,
  shortdatetime: (at) => `${date(at, 3)} at ${time(at)}`,
  date: (at) => date(at),
  shortdate: (at) => date(at, 3),
  time,
  day,
  'day-time': (at) => `${day(at)} at ${time(at)}`,
};

/**
 * The `mojDate` filter of the Ministry of Justice, in London time whatever the server's own zone, and with
 * two formats of ours: `day` ("Friday 17 April 2026") and `day-time` ("Friday 17 April 2026 at 2:01pm").
 * Like the original it leaves the timestamp as it is when the format is not one of these.
 * @throws RangeError for a timestamp that is not an ISO 8601 date or date-time.
 */
export function mojDate(timestamp: string, type: string): string {
  return formats[type]?.(inLondon(timestamp)) ?? timestamp;
}

/**
 * Stands in for the Ministry's `date` filter, which takes Moment's format strings and shows today when no
 * date is given.
 * @throws always, saying which format to ask for instead.
 */
export function formatDate(): never {
  throw new Error(`A date has no format. Give datetime.type, one of: ${Object.keys(formats).join(', ')}.`);
}
