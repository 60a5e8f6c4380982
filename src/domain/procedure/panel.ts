import { z } from 'zod';
import { citationSchema } from './clock.ts';

/** The kinds of organisations from which people sit on panels. */
export const agencies = [
  'childrens-services',
  'health',
  'police',
  'education',
  'probation',
  'housing',
  'voluntary',
  'partnership',
  'other',
] as const;
export type Agency = (typeof agencies)[number];

/** What keeps somebody off a panel. */
export const involvements = ['conference-chair', 'earlier-stage', 'responsibility'] as const;
export type Involvement = (typeof involvements)[number];

/** Places that a panel must have filled. */
const seatSchema = z.strictObject({
  id: z.string(),
  rule: z.string().describe('What the procedure asks, as staff read it: "At least two senior people"'),
  atLeast: z.int().positive(),
  agencies: z.array(z.enum(agencies)).default([]).describe('Who counts: one of these; empty for any'),
  senior: z.boolean().default(false).describe('True when only senior people count'),
  notOfChair: z.boolean().default(false).describe('True when the organisation of the chair does not count'),
  chairCounts: z.boolean().default(false).describe('True when the chair may fill one of these places'),
  open: z
    .boolean()
    .default(false)
    .describe('True where the sentence can be read otherwise: staff are warned, and may go on'),
});
export type Seat = z.infer<typeof seatSchema>;

/** Where a paper of the bundle is drawn from, when staff do not add it. */
export const draws = ['request', 'telling', 'letters', 'history'] as const;

/** A paper that the panel is given. */
const paperSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('Its name in the contents of the bundle'),
  draw: z
    .enum(draws)
    .optional()
    .describe('What of the complaint makes it; without it, staff add it as a file'),
  of: z.string().optional().describe('For letters: the earlier stage'),
  optional: z.boolean().default(false).describe('True when it is not called missing'),
});
export type PaperOfBundle = z.infer<typeof paperSchema>;

/** The panel that decides a stage: who must sit on it, who may not, and what it is given. */
export const panelSchema = z.strictObject({
  name: z.string().describe('As in "the appeal panel"'),
  optional: z.boolean().default(false).describe('True when the stage can be decided without a panel'),
  chair: z.strictObject({
    rule: z.string().describe('Who chairs it, as staff read it'),
    leastInvolved: z
      .boolean()
      .default(false)
      .describe('True when the agency with least involvement must be named, with the reason'),
  }),
  seats: z.array(seatSchema).min(1),
  mayNotSit: z.array(z.enum(involvements)).min(1),
  declaration: z.string().describe('What each member declares before sitting, as staff read it'),
  familyIsTold: z
    .enum(['names', 'roles'])
    .default('roles')
    .describe('`names`: the decision names the members. `roles`: only what they are, and from where'),
  bundle: z.array(paperSchema).min(1),
  assumption: z.string().optional().describe('Says so where the source is silent, and what we took'),
  cite: citationSchema,
});
export type Panel = z.infer<typeof panelSchema>;
