import { z } from 'zod';

const at = z.string();
const stage = z.string();

/** Who recorded the decision of a line manager: they have no account. */
export const byLineManager = 'line-manager';

/** What passes between somebody who complains through their work and their own line manager. No clock counts it. */
export const managerSchemas = [
  z
    .strictObject({ type: z.literal('ManagerAsked'), at, stage, name: z.string(), email: z.string() })
    .describe('A link went to the line manager. Another one is sent by another entry'),
  z.strictObject({
    ...{ type: z.literal('ManagerDecided'), at, stage },
    name: z.string().describe('As the person who complains wrote it'),
    goesOn: z.boolean(),
    to: z.string().describe('The contact to whom it goes, or would have gone'),
    reasons: z.string(),
    advice: z.string().describe('What the adviser of their agency said; empty where nobody was asked'),
  }),
] as const;

export type ManagerEvent = z.infer<(typeof managerSchemas)[number]>;
