import { z } from 'zod';
import { groundSchema, roleSchema, type EventType } from '../procedure/ids.ts';
import { contactWishesSchema } from '../contact/wishes.ts';
import { consentSchemas } from './consent-events.ts';
import { dateSchemas } from './date-events.ts';
import { exchangeSchemas } from './exchange-events.ts';
import { managerSchemas } from './manager-events.ts';
import { panelSchemas } from './panel-events.ts';
import { letterShape } from './sent-letter.ts';
import { stepSchemas } from './step-events.ts';

/** When it happened: `YYYY-MM-DD`, or a date-time with its offset where the time is known (Europe/London). */
const at = z.string();
const date = z.iso.date();

/** What the person told us, question by question: slug → answer, as the journey checked it. */
const tellingSchema = z.record(z.string(), z.unknown());

export const lodgedSchema = z.strictObject({
  type: z.literal('ComplaintLodged'),
  at,
  procedure: z.string(),
  version: z.string(),
  area: z.string(),
  role: roleSchema,
  isYoung: z.boolean().describe('True when the person asked for the words for young people'),
  grounds: z.array(groundSchema),
  conferenceDate: date,
  notesReceived: date.nullable(),
  stage: z.string(),
  lastDay: date.nullable().describe('The last day for sending it, as it stood'),
  /** Why somebody must decide whether to take it; null when nobody needs to. */
  acceptance: z.enum(['late', 'role-not-named']).nullable(),
  telling: tellingSchema,
  /** How it came; left out for one that was sent online. */
  cameBy: z.enum(['letter', 'telephone', 'in-person']).optional(),
});

const stageRequestedSchema = z.strictObject({
  type: z.literal('StageRequested'),
  at,
  stage: z.string(),
  reasons: z.string(),
  isLate: z.boolean(),
  lastDay: date.nullable(),
});

const outcomeReceivedSchema = z.strictObject({
  type: z.literal('OutcomeReceived'),
  at: date,
  stage: z.string(),
});
const acceptanceDecidedSchema = z.strictObject({
  type: z.literal('AcceptanceDecided'),
  at,
  isAccepted: z.boolean(),
  reason: z.string(),
  ...letterShape,
});
const entryCorrectedSchema = z.strictObject({
  type: z.literal('EntryCorrected'),
  at,
  position: z.int().positive().describe('The entry that was wrong, and no longer counts'),
  reason: z.string(),
});

const accessCodeReplacedSchema = z.strictObject({
  type: z.literal('AccessCodeReplaced'),
  at,
  by: z.string().describe('The name of the member of staff who gave the new code'),
  note: z.string().describe('How it was checked who the person is. The code itself is kept nowhere'),
});

const ownCodeReplacedSchema = z
  .strictObject({ type: z.literal('OwnCodeReplaced'), at })
  .describe('The family took a new access code itself');

const contactChangedSchema = z.strictObject({
  type: z.literal('ContactWishesChanged'),
  at,
  ways: contactWishesSchema,
  stopped: z.array(z.string()).describe('Kinds of messages that are not to be sent any more'),
});

const emailConfirmedSchema = z.strictObject({
  type: z.literal('EmailConfirmed'),
  at,
  address: z.string().describe('The address whose link was opened: another one is not confirmed by it'),
});

const complaintAssignedSchema = z.strictObject({
  type: z.literal('ComplaintAssigned'),
  at,
  to: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .describe('The member of staff who deals with it from now on; null when it was handed back'),
  by: z.string().describe('The name of the member of staff who said so. Families read neither name'),
});

/** Everything that can happen to a complaint. Stored for ever as it was; old shapes are upcast on read. */
export const complaintEventSchema = z.discriminatedUnion('type', [
  lodgedSchema,
  stageRequestedSchema,
  ...stepSchemas,
  outcomeReceivedSchema,
  acceptanceDecidedSchema,
  entryCorrectedSchema,
  accessCodeReplacedSchema,
  ownCodeReplacedSchema,
  contactChangedSchema,
  emailConfirmedSchema,
  complaintAssignedSchema,
  ...exchangeSchemas,
  ...managerSchemas,
  ...panelSchemas,
  ...dateSchemas,
  ...consentSchemas,
]);

export type ComplaintEvent = z.infer<typeof complaintEventSchema>;
export type ComplaintLodged = z.infer<typeof lodgedSchema>;
export type CameBy = NonNullable<ComplaintLodged['cameBy']>;

/** An event where it stands in the history of its complaint: positions start at 1. */
export interface Entry {
  readonly position: number;
  readonly event: ComplaintEvent;
  /** When it was recorded, in milliseconds since 1970. */
  readonly recordedAt: number;
  /** `family`, `advocate:` with the id of the consent, `line-manager`, or the id of the member of staff. */
  readonly recordedBy: string;
}

/** What an event means to the clocks; undefined for events that no clock counts. */
export function eventTypeOf(event: ComplaintEvent): EventType | undefined {
  return clockEvents[event.type];
}

const clockEvents: Partial<Record<ComplaintEvent['type'], EventType>> = {
  ComplaintLodged: 'requested',
  StageRequested: 'requested',
  ComplaintAcknowledged: 'acknowledged',
  ManagersInformed: 'informed',
  MeetingOffered: 'meeting-offered',
  MeetingHeld: 'meeting-held',
  OutcomeSent: 'outcome-sent',
  OutcomeReceived: 'outcome-received',
  ConferenceReconvened: 'reconvened',
};
