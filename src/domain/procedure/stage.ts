import { z } from 'zod';
import { checklistSchema, partSchema } from './checklist.ts';
import { eventRefSchema, onlyWhenSchema } from './clock.ts';
import { eventTypeSchema } from './ids.ts';
import { panelSchema } from './panel.ts';

/** What follows from an outcome: the strongest of several outcomes decides. */
export const consequences = ['panel-again', 'reconvene', 'next-stage', 'ends'] as const;

/** A result that a stage can have. */
export const outcomeSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('The result in a few words'),
  meaning: z.string().describe('What it means for the family, in plain words'),
  leadsTo: z.enum(consequences),
  learning: z
    .boolean()
    .default(false)
    .describe(
      'True when it means that there is something to learn: staff then record it, with recommendations',
    ),
  remedy: z
    .boolean()
    .default(false)
    .describe(
      'True when something was wrong and is put right: staff then write to the family what, by whom and by when',
    ),
  alone: z.boolean().default(false).describe('True when it cannot be given together with another'),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** Something that the authority does in a stage, and records. */
export const stepSchema = z.strictObject({
  event: z.enum([
    ...eventTypeSchema.exclude(['conference-held', 'notes-received', 'requested', 'outcome-received'])
      .options,
    'restorative-offered',
  ]),
  by: z.string().describe('Contact who does it'),
  label: z.string().describe('What staff press: "Record the written reply"'),
  will: z.string().describe('What the family reads before: "The chairperson writes back to you"'),
  did: z.string().describe('What the family reads after: "The chairperson wrote back to you"'),
  needs: z.array(eventRefSchema).default([]).describe('Events that must have happened first'),
  onlyWhen: onlyWhenSchema.optional(),
  optional: z.boolean().default(false).describe('True when the stage can end without it'),
  flagAfter: z
    .int()
    .nonnegative()
    .optional()
    .describe(
      'For a duty with no number ("without delay"): working days after the stage began from which it is flagged',
    ),
  planned: z
    .strictObject({ askTo: z.string().describe('Contact who is asked while no date is known') })
    .optional()
    .describe('For a body that meets on planned dates: staff enter them, and everybody is told the next one'),
  noLimit: z.string().optional().describe('For a duty with no stated limit: the sentence that says so'),
  checklist: checklistSchema.optional(),
  parts: z.array(partSchema).default([]).describe('Texts of their own that its record must hold'),
});
export type Step = z.infer<typeof stepSchema>;
export type StepEvent = Step['event'];

/** Somebody of the person's own agency who decides whether a stage goes on to the authority. */
export const managerSchema = z.strictObject({
  by: z.string().describe('Contact who decides'),
  to: z.string().describe('Contact to whom it goes when they decide so'),
  adviser: z
    .string()
    .describe('Whom they may ask for advice: "the child protection adviser of their agency"'),
  otherwise: z.string().describe('What stays open when it does not go on, in plain words'),
});

/** A stage of a procedure. */
export const stageSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  about: z.string().describe('What happens in it, in plain words'),
  decider: z.string().describe('Contact who has the complaint in this stage and decides'),
  decidedBy: z.string().describe('Who decides, and who may not, in plain words'),
  askTo: z.string().describe('Contact to whom the request goes'),
  how: z.array(z.enum(['writing', 'telephone'])).min(1),
  startedBy: z.enum(['person', 'authority']).default('person'),
  opens: eventRefSchema.optional().describe('For a later stage: the event that opens it'),
  onlyWhen: onlyWhenSchema.optional(),
  needsReasons: z
    .boolean()
    .default(false)
    .describe('True when the person must say why they are not satisfied'),
  steps: z.array(stepSchema).min(1),
  manager: managerSchema
    .optional()
    .describe('For a stage that goes on only when a manager of the person who complains says so'),
  withoutDelay: z
    .int()
    .nonnegative()
    .optional()
    .describe(
      'For a stage that the authority starts "without delay" when the one before settled nothing: working days from which it is flagged',
    ),
  appointmentOffers: z
    .int()
    .positive()
    .optional()
    .describe(
      'How often times for an appointment are offered, where the procedure says so; else three times',
    ),
  panel: panelSchema.optional().describe('For a stage that a panel decides'),
  severalOutcomes: z.boolean().default(false),
  outcomes: z.array(outcomeSchema).default([]),
  next: z.string().optional().describe('The stage that can follow'),
});
export type Stage = z.infer<typeof stageSchema>;
