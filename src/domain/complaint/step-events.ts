import { z } from 'zod';
import { consequences, type StepEvent } from '../procedure/stage.ts';
import { appointmentSchema } from './exchange-events.ts';
import { letterShape } from './sent-letter.ts';
import { issueSchema, stepFactsShape } from './step-facts.ts';

/** When it happened: `YYYY-MM-DD`, or a date-time with its offset where the time is known (Europe/London). */
const at = z.string();

/** A limit as it stood when the event was recorded. */
const promiseSchema = z.strictObject({ clock: z.string(), due: z.string() });
export type KeptPromise = z.infer<typeof promiseSchema>;

/** The name of the event for each step that staff can record. */
export const stepEventNames = {
  acknowledged: 'ComplaintAcknowledged',
  informed: 'ManagersInformed',
  'meeting-offered': 'MeetingOffered',
  'meeting-held': 'MeetingHeld',
  'outcome-sent': 'OutcomeSent',
  reconvened: 'ConferenceReconvened',
  'restorative-offered': 'RestorativeConferenceOffered',
} as const satisfies Record<StepEvent, string>;

const steps = new Map(
  Object.entries(stepEventNames).map(([event, name]) => [name as string, event as StepEvent]),
);

/** The step that an event of that name records. Throws for one that records none. */
export function stepNamed(name: string): StepEvent {
  const step = steps.get(name);
  if (!step) throw new Error(`${name} is no step`);
  return step;
}

const stepTaken = {
  ...{ at, stage: z.string(), by: z.string(), note: z.string(), kept: z.array(promiseSchema) },
  ...stepFactsShape,
  ...letterShape,
};
/** Of the meeting or the decision of a panel; left out before panels were named here, and where there is none. */
const ofPanel = {
  panel: z.enum(['complete', 'incomplete']).optional(),
  panelReasons: z.string().optional().describe('Why it was recorded although the panel was not complete'),
};
const plainStep = <Name extends string>(name: Name) =>
  z.strictObject({ type: z.literal(name), ...stepTaken });

const acknowledgedSchema = z.strictObject({
  type: z.literal('ComplaintAcknowledged'),
  ...stepTaken,
  issues: z.array(issueSchema).optional().describe('Left out in records from before that was asked'),
});

const meetingOfferedSchema = z.strictObject({
  type: z.literal('MeetingOffered'),
  ...stepTaken,
  /** Left out where no day or place was named, and in offers from before that could be said. */
  appointment: appointmentSchema.optional(),
});

const meetingHeldSchema = z.strictObject({ type: z.literal('MeetingHeld'), ...stepTaken, ...ofPanel });

const outcomeSentSchema = z.strictObject({
  type: z.literal('OutcomeSent'),
  ...stepTaken,
  ...ofPanel,
  outcome: z.array(z.string()),
  /** What follows from it, as the procedure stood; `open`: nothing is settled, the next stage may be asked for. */
  consequence: z.enum([...consequences, 'open']),
});

/** What happens when staff record a step of the procedure. */
export const stepSchemas = [
  acknowledgedSchema,
  plainStep('ManagersInformed'),
  meetingOfferedSchema,
  meetingHeldSchema,
  plainStep('ConferenceReconvened'),
  plainStep('RestorativeConferenceOffered'),
  outcomeSentSchema,
] as const;
