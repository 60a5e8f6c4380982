import { z } from 'zod';

// Whom the family lets in, as it stood when it was said: names are not looked up later. No clock counts any of it.

const at = z.string();

/** The consent that it is about, and the name that the advocate had then. */
const whom = { consent: z.string(), name: z.string() };
const organisation = z.string().nullable().describe('Its name; null for an advocate who works alone');

const event = <Name extends string, Shape extends z.core.$ZodLooseShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), at, ...whom, ...shape });

export const consentSchemas = [
  /** Said again with the same consent when the family changes what the advocate may do. */
  event('AdvocateAgreed', {
    organisation,
    isWhole: z.boolean().describe('True when everybody in the organisation may'),
    scope: z.enum(['see', 'act']),
    until: z.iso.date().nullable().describe('The last day; null until the family stops it'),
  }),
  event('AdvocateEnded', { why: z.enum(['withdrawn', 'given-back']) }),
  /** The family agreed to the whole organisation, and one of those who work there has left it. The others stay let in. */
  event('AdvocateLeft', {
    organisation: z.string().describe('Its name then'),
    account: z.string().describe('The id of their account: the family still reads when they looked'),
    isNamed: z.boolean().describe('True for the one to whom the family agreed by name'),
  }),
  /** After the lodging, where an advocate lodged. Nothing follows from it until the family agrees. */
  event('AdvocateLodged', {
    organisation,
    how: z.string().describe('How the family agreed, in the words of the advocate'),
  }),
] as const;

export type ConsentEvent = z.infer<(typeof consentSchemas)[number]>;
