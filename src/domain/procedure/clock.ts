import { z } from 'zod';
import { limitSchema } from '../calendar/limit.ts';
import { eventTypeSchema } from './ids.ts';

/** Something that happens, and in which stage; events of the conference itself have no stage. */
export const eventRefSchema = z.strictObject({
  event: eventTypeSchema,
  stage: z.string().optional(),
});
export type EventRef = z.infer<typeof eventRefSchema>;

/** A condition: only when the outcome of that stage was one of these. */
export const onlyWhenSchema = z.strictObject({
  stage: z.string(),
  outcome: z.array(z.string()).min(1),
});

/** A second way in which a sentence of the source can be read. What is left out is as in the primary reading. */
const otherReadingSchema = z.strictObject({
  id: z.string().describe('A short name for this reading'),
  limit: limitSchema.optional(),
  from: eventRefSchema.optional(),
  why: z.string().describe('Why the sentence can be read this way, in plain words'),
});

/** Where a rule is written. */
export const citationSchema = z.strictObject({
  source: z.string().describe('Id of one of the sources of this file'),
  section: z.string().describe('The heading under which the rule stands'),
});

/** What happens to a request after the last day. */
export const lateSchema = z.strictObject({
  rule: z.enum(['refused', 'discretion', 'not-stated']),
  decider: z.string().describe('Contact who may still decide; the one who refuses where nobody may'),
  words: z.string().describe('What happens when late, in plain words'),
});

/** One time limit, on the person who complains or on the authority. */
export const clockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\.[a-z-]+$/),
  stage: z.string().describe('The stage under which people read about it'),
  for: z.enum(['family', 'authority']).describe('Who must keep it'),
  who: z.string().describe('`family`, or the contact who must keep it'),
  limit: limitSchema,
  from: eventRefSchema.describe('The event that starts it'),
  metBy: eventRefSchema.describe('The event that meets it'),
  onlyWhen: onlyWhenSchema.optional(),
  otherReadings: z.array(otherReadingSchema).default([]),
  late: lateSchema.optional().describe('For a limit on the family: what happens when late'),
  title: z.string().describe('What must be done, as a short label: "Reply to you"'),
  rule: z.string().describe('The rule in one plain sentence'),
  cite: citationSchema,
});
export type Clock = z.infer<typeof clockSchema>;
export type Late = z.infer<typeof lateSchema>;
export type Citation = z.infer<typeof citationSchema>;
