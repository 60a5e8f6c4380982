import { z } from 'zod';
import { groundSchema } from '../procedure/ids.ts';

/** One issue of a complaint: dealt with here, or somewhere else and by whom. `ground` is null for one beside the grounds. */
export const issueSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('here'), ground: groundSchema, about: z.string() }),
  z.strictObject({
    status: z.literal('elsewhere'),
    ground: groundSchema.nullable(),
    about: z.string().describe('As the family reads it'),
    goesTo: z.string().describe('Who deals with it, and how to reach them'),
  }),
]);
export type Issue = z.infer<typeof issueSchema>;

/** What the record of a step holds where its definition asks for it. Left out in records from before it did. */
export const stepFactsShape = {
  ticked: z.array(z.string()).optional().describe('Ids of the checklist of the step'),
  parts: z
    .array(z.strictObject({ id: z.string(), text: z.string() }))
    .optional()
    .describe('The texts that the step asks for'),
};

/** What staff add to the record of a step; left out is as nothing. */
export interface StepFacts {
  readonly ticked?: readonly string[];
  readonly parts?: readonly { readonly id: string; readonly text: string }[];
  /** For an acknowledgement: what becomes of each issue. */
  readonly issues?: readonly Issue[];
}
