import { z } from 'zod';
import { namedFileSchema } from '../evidence/kinds.ts';
import { stepSchema } from '../procedure/stage.ts';
import { letterShape } from './sent-letter.ts';

// What the family and staff say to each other beside the steps of the procedure. No clock counts any of it.

const at = z.string();
const date = z.iso.date();
const stage = z.string();

/** How many times one offer of an appointment can name. */
export const mostTimes = 3;

/** When and where somebody is to meet the family. */
export const appointmentSchema = z.strictObject({
  on: z.string().nullable().describe('As `at`; null where no day was named'),
  where: z.string().describe('A place or a telephone; empty where none was named'),
  others: z
    .array(z.string())
    .max(mostTimes - 1)
    .optional()
    .describe('More times at the same place, of which the family chooses one; left out where there are none'),
});
export type OfferedAppointment = z.infer<typeof appointmentSchema>;

/** How the family takes an offer of an appointment. */
export const appointmentAnswers = ['accepted', 'another-time', 'telephone', 'writing'] as const;
export type AppointmentAnswer = (typeof appointmentAnswers)[number];

/** What may take the place of an appointment. */
export const insteadWays = ['telephone', 'writing'] as const;
export type InsteadWay = (typeof insteadWays)[number];

/** How a request for erasure is answered. `partly`: how the family is reached is deleted, and nothing else. */
export const erasureAnswers = ['granted', 'partly', 'refused'] as const;
export type ErasureAnswer = (typeof erasureAnswers)[number];

const event = <Name extends string, Shape extends z.core.$ZodLooseShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at, ...shape });

export const exchangeSchemas = [
  event('InformationAdded', {
    text: z.string(),
    files: z.array(namedFileSchema).optional().describe('What was sent with it; left out when there is none'),
  }),
  /** Another time, after the step of the procedure. That one may carry an appointment of its own. */
  event('AppointmentOffered', { stage, appointment: appointmentSchema, note: z.string(), ...letterShape }),
  event('AppointmentAnswered', {
    stage,
    /** The offer that is answered, as it stood. */
    appointment: appointmentSchema,
    answer: z.enum(appointmentAnswers),
    note: z.string(),
    chosen: z.string().optional().describe('The time that suits, where there were several; left out else'),
  }),
  event('AppointmentReplaced', { stage, way: z.enum(insteadWays), note: z.string(), ...letterShape }),
  /** After the offers that the procedure allows, staff stop offering: the stage goes on without an appointment. */
  event('AppointmentNotAgreed', {
    stage,
    offers: z.int().positive().describe('How often a time was offered'),
    reason: z.string(),
    ...letterShape,
  }),
  event('RestorativeConferenceAnswered', { stage, isTaken: z.boolean() }),
  event('QuestionAsked', {
    number: z.int().positive().describe('The position of this entry: answers name it'),
    to: z.string().describe('The contact who had the complaint'),
    text: z.string(),
  }),
  event('QuestionAnswered', { number: z.int().positive(), text: z.string() }),
  /** The family was told that a step comes late. The limit stands as it was: this is what is expected beside it. */
  event('DelayTold', {
    stage,
    step: stepSchema.shape.event,
    clock: z.string().nullable().describe('The limit that is missed; null for a duty without a number'),
    due: z.string().nullable().describe('Its end as it stood, as `at`'),
    expected: date,
    reason: z.string(),
    ...letterShape,
  }),
  event('LetterPosted', {
    position: z
      .int()
      .positive()
      .describe('The entry whose letter it is. The address is kept nowhere but in the wishes'),
  }),
  event('AdvocateRequested', {}),
  event('AdvocateArranged', { note: z.string() }),
  event('FurtherChallengeAsked', { stage, concerns: z.string() }),
  event('FurtherChallengeDecided', { stage, isTaken: z.boolean(), reason: z.string(), ...letterShape }),
  event('RecommendationMade', {
    number: z.int().positive().describe('The position of this entry: what came of it names it'),
    stage,
    learned: z.string().describe('What was learned; empty where they did not say'),
    text: z.string().describe('What is to be done'),
    owner: z.string().describe('A role or an organisation'),
    due: date,
  }),
  event('RecommendationSettled', {
    number: z.int().positive(),
    isDone: z.boolean(),
    on: date.describe('The day on which it was done, or decided not to be'),
    note: z.string(),
  }),
  /** Staff wrote to the family what was wrong, and what is put right. */
  event('RemedyPromised', {
    stage,
    wrong: z.string().describe('What was not as it should have been'),
    text: z.string().describe('What is done to put it right'),
    owner: z.string().describe('A role or an organisation'),
    due: date,
    ...letterShape,
  }),
  event('ErasureRequested', { text: z.string() }),
  event('ErasureAnswered', {
    answer: z.enum(erasureAnswers),
    reason: z.string(),
    until: z.string().describe('How long the rest is kept, as staff wrote it; empty where they did not say'),
  }),
  event('ComplaintWithdrawn', {
    reason: z.string(),
    lastDay: date
      .nullable()
      .describe('The last day for starting again, as it stood; null where there is none'),
  }),
] as const;

export type ExchangeEvent = z.infer<(typeof exchangeSchemas)[number]>;
