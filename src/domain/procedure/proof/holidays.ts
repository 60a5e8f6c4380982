import type { Calendar } from '../../calendar/calendar.ts';
import { isAfter, type PlainDate } from '../../calendar/day.ts';
import { endOfLimit } from '../../calendar/limit.ts';
import { readingsOf } from '../clocks.ts';
import type { Procedure } from '../schema.ts';
import { placeOf, type Fault, type Finding } from './finding.ts';

/** The bank holidays are known for twelve months from `today` at least. */
export function reachFindings(calendar: Calendar, today: PlainDate): Finding[] {
  const wanted = today.add({ months: 12 });
  if (!isAfter(wanted, calendar.last)) return [];
  return [
    {
      file: 'content/bank-holidays/england-and-wales.json',
      place: 'england-and-wales → events',
      fault: `they end on ${calendar.last}, less than 12 months after ${today}`,
      remedy: `add those of ${wanted.year}, as GOV.UK publishes them`,
    },
  ];
}

/** Every limit that starts today can be counted to its end. */
export function countFaults({ clocks }: Procedure, calendar: Calendar, today: PlainDate): Fault[] {
  return clocks.flatMap((clock) =>
    readingsOf(clock).flatMap(({ id, limit }) => {
      const end = endOfLimit({ day: today, at: null }, limit, calendar);
      if (end.ok && !isAfter(end.due.day, calendar.last)) return [];
      const place = id === 'primary' ? ['limit'] : ['otherReadings', id, 'limit'];
      const fault = `it cannot be counted from ${today}, as it runs past the known bank holidays`;
      return [
        {
          place: placeOf('clocks', clock.id, ...place),
          fault,
          remedy: 'correct the amount, or add bank holidays',
        },
      ];
    }),
  );
}
