import { z } from 'zod';
import { holidayChangeSchema } from '../calendar/bank-holidays.ts';

// What is recorded when days become known on which others rest. Nobody did anything to the complaint.

const at = z.string();
const date = z.iso.date();

const movedReadingSchema = z.strictObject({
  id: z.string(),
  starts: z.string().describe('As `at`: when the reading started that was counted anew'),
  from: date,
  to: date,
  stands: z.enum(['from', 'to']),
});

const limitMovedSchema = z.strictObject({
  type: z.literal('LimitMoved'),
  at,
  clock: z.string(),
  from: date.describe('The last day as it was told'),
  to: date.describe('The last day as it is counted since'),
  stands: date.describe('The last day that is in force since'),
  holidays: z.array(holidayChangeSchema).describe('The days that made the difference'),
  readings: z.array(movedReadingSchema).min(1),
});

const meetingDateChangedSchema = z.strictObject({
  type: z.literal('MeetingDateChanged'),
  at,
  stage: z.string(),
  body: z.string().describe('The contact that meets'),
  from: date.nullable().describe('The next planned date as it stood; null where none was known'),
  to: date.nullable(),
});

export const dateSchemas = [limitMovedSchema, meetingDateChangedSchema] as const;

export type DateEvent = z.infer<(typeof dateSchemas)[number]>;
export type MeetingDateChanged = z.infer<typeof meetingDateChangedSchema>;
export type LimitMoved = z.infer<typeof limitMovedSchema>;
