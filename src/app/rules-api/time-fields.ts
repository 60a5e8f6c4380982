import { z } from 'zod';
import { isCovered, type Calendar } from '../../domain/calendar/calendar.ts';
import { moment, type Moment } from '../../domain/calendar/moment.ts';

const dateShape = /^\d{4}-\d{2}-\d{2}$/;
const timeShape = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;
const eitherShape = new RegExp(`${dateShape.source}|${timeShape.source}`);
const asDate = 'YYYY-MM-DD, such as 2026-04-01';
const asTime = 'YYYY-MM-DDTHH:MM in London time with no offset, such as 2026-04-01T14:30';

/** A date, `YYYY-MM-DD`, that exists. */
export const dateField = z.iso.date({ abort: true, error: faultOf(dateShape, asDate) });

const timeFault = faultOf(timeShape, asTime);

/** A date-time, `YYYY-MM-DDTHH:MM`, local time in London, of a day that exists. */
export const localTimeField = z
  .string({ error: timeFault })
  .regex(timeShape, { abort: true, error: timeFault })
  .refine((text) => z.regexes.date.test(text.slice(0, 10)), { error: timeFault })
  .meta({ format: 'local-date-time' });

/** One or the other. */
export const dateOrLocalTimeField = z.union([dateField, localTimeField], {
  error: faultOf(eitherShape, `${asDate}, or ${asTime}`),
});

/** What is wrong with a text. Where it is left out, the general sentence is used. */
function faultOf(shape: RegExp, wanted: string) {
  return ({ input }: { input?: unknown }): string | undefined => {
    if (input === undefined) return undefined;
    const hasShape = typeof input === 'string' && shape.test(input);
    return hasShape ? `There is no such day as ${input.slice(0, 10)}.` : `Give this as ${wanted}.`;
  };
}

type Read = { ok: true; moment: Moment } | { ok: false; detail: string };

/**
 * The moment that a field gives. Refuses, with a sentence, a local time that a clock change skips, and a day
 * whose bank holidays are not known.
 */
export function readMoment(text: string, calendar: Calendar): Read {
  try {
    const read = moment(text);
    if (isCovered(read.day, calendar)) return { ok: true, moment: read };
    return { ok: false, detail: notCovered(text, calendar) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      ok: false,
      detail: `There is no such time as ${text} in London: the clocks go forward over it.`,
    };
  }
}

function notCovered(text: string, { first, last }: Calendar): string {
  const why =
    text < first.toString() ? `The rules start on ${first}` : `Bank holidays are known until ${last}`;
  return `${why}. Give a date from ${first} to ${last}.`;
}
