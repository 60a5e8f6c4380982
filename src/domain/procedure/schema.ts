import { z } from 'zod';
import { citationSchema, clockSchema } from './clock.ts';
import { conferenceGroundSchema, roles } from './ids.ts';
import { stageSchema } from './stage.ts';

const date = z.iso.date();

/** How a procedure treats one kind of person. */
const standingSchema = z.strictObject({
  standing: z
    .enum(['named', 'not-named', 'not-this-procedure'])
    .describe('`not-named` may send it all the same'),
  requires: z.array(z.enum(['attended', 'dissented'])).default([]),
  words: z.string().describe('What the person is told, in plain words'),
  instead: z.array(z.string()).default([]).describe('Help pages that say where else to go'),
});

/** Someone whom the procedure names. */
const contactSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('As the family reads it: "the chairperson"'),
  inArea: z.record(z.string(), z.string()).default({}).describe('Another title in one of the areas'),
  reach: z.string().describe('How to reach them, in plain words'),
});

const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
});

/** That a panel may be asked to meet once more, after a conference that was held again. */
const furtherChallengeSchema = z.strictObject({
  stage: z.string().describe('The stage whose panel meets once more'),
  askTo: z.string().describe('Contact to whom the request goes'),
  decider: z.string().describe('Contact who decides whether the panel meets'),
  words: z.string().describe('When it may be asked for, and what must be said, in plain words'),
  cite: citationSchema,
});

/** One version of one published procedure: the one file that everything is derived from. */
export const procedureSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  version: z.string(),
  title: z.string(),
  area: z.string().describe('The area it covers, as people call it'),
  areas: z.array(z.strictObject({ id: z.string(), name: z.string() })).min(1),
  partnership: z.strictObject({ name: z.string(), colour: z.string().regex(/^#[0-9a-f]{6}$/) }),
  inForce: z.strictObject({
    from: date.nullable(),
    to: date.nullable(),
    assumption: z.string().optional().describe('Says so when these dates are assumed'),
  }),
  sources: z.array(sourceSchema).min(1),
  contacts: z.array(contactSchema).min(1),
  roles: z.record(z.enum(roles), standingSchema),
  grounds: z.array(conferenceGroundSchema).min(1),
  groundsNote: z.string().optional(),
  chairFirst: z.string().describe('What it says about speaking to the chairperson first'),
  decisionStands: z.string().describe('That the plan stays in force meanwhile, and what nobody can change'),
  entryClock: z
    .string()
    .nullable()
    .describe('The first limit on the person who asks; null where there is none'),
  noEntryLimit: z.string().optional().describe('Says so where there is no limit'),
  stages: z.array(stageSchema).min(1),
  clocks: z.array(clockSchema).min(1),
  furtherChallenge: furtherChallengeSchema.optional(),
  after: z.strictObject({
    words: z.string().describe('What is left when the last stage has ended'),
    professional: z.string().optional().describe('The same for a professional, where that is something else'),
    help: z.array(z.string()).min(1).describe('Help pages to go on to'),
  }),
});
export type Procedure = z.infer<typeof procedureSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Standing = z.infer<typeof standingSchema>;
