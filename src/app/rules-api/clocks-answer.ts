import { z } from 'zod';
import { exactTime, momentText, zonedText, type Moment } from '../../domain/calendar/moment.ts';
import { limitSchema, type Limit } from '../../domain/calendar/limit.ts';
import type { ClockStatus } from '../../domain/procedure/clocks.ts';
import { eventTypeSchema } from '../../domain/procedure/ids.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';

const dateSchema = z.iso.date();
const dateOrTimeSchema = z.union([dateSchema, z.iso.datetime({ offset: true })]);

const clockSchema = z.strictObject({
  id: z.string(),
  for: z.enum(['family', 'authority']).describe('Who must keep it'),
  who: z.string().describe('`family`, or the contact who must keep it'),
  limit: z.strictObject({
    ...limitSchema.shape,
    from: eventTypeSchema.describe('The event that starts it'),
    stage: z.string().nullable().describe('The stage of that event; null for events of the conference'),
  }),
  starts: dateOrTimeSchema
    .nullable()
    .describe('A date; for hours a date-time with its offset, where the time is known'),
  due: dateOrTimeSchema
    .nullable()
    .describe(
      'The end of this day; for hours this moment. The earliest reading for the family, the primary one for an authority',
    ),
  readings: z.array(z.strictObject({ id: z.string(), due: dateOrTimeSchema.nullable() })),
  state: z.enum(['not-started', 'running', 'met', 'met-late', 'overdue', 'not-needed']),
  metAt: dateOrTimeSchema.nullable().describe('As precise as the event that met it'),
});

/** What `clocks` answers: every clock of the procedure, in its order. */
export const clocksAnswerSchema = z.strictObject({
  procedure: z.string(),
  version: z.string(),
  now: z.string().describe('YYYY-MM-DDTHH:MM, in London'),
  clocks: z.array(clockSchema),
});
export type ClocksAnswer = z.infer<typeof clocksAnswerSchema>;

/** The answer as plain data. */
export function toClocksAnswer(
  { id, version }: Procedure,
  clocks: readonly ClockStatus[],
  now: Moment,
): ClocksAnswer {
  return { procedure: id, version, now: zonedText(exactTime(now)).slice(0, 16), clocks: clocks.map(toClock) };
}

function toClock({
  clock,
  starts,
  due,
  readings,
  state,
  metAt,
}: ClockStatus): ClocksAnswer['clocks'][number] {
  const { limit, from } = clock;
  return {
    id: clock.id,
    for: clock.for,
    who: clock.who,
    limit: { amount: limit.amount, unit: limit.unit, from: from.event, stage: from.stage ?? null },
    starts: textOf(starts, limit),
    due: textOf(due, limit),
    readings: readings.map((reading) => ({ id: reading.id, due: textOf(reading.due, reading.limit) })),
    state,
    metAt: metAt && momentText(metAt),
  };
}

/** Limits in days run from day to day: a time would say more than the rule does. */
function textOf(at: Moment | null, { unit }: Limit): string | null {
  if (!at) return null;
  return unit === 'hours' ? momentText(at) : at.day.toString();
}
