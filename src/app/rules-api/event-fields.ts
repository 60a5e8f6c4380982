import { z } from 'zod';
import { eventTypeSchema } from '../../domain/procedure/ids.ts';
import { dateOrLocalTimeField } from './time-fields.ts';

/** Something that has happened, as a request tells it. Which stages and outcomes there are depends on the procedure. */
export const eventSchema = z.strictObject({
  type: eventTypeSchema,
  stage: z
    .string()
    .optional()
    .describe(
      'The stage. `conference-held` and `notes-received` have none, `reconvened` may have one, all others need one',
    ),
  at: dateOrLocalTimeField.describe(
    'When. For a limit in hours, a bare date starts it at 00:00 of that day, and meets it until the end of the day on which it ends',
  ),
  outcome: z.array(z.string()).optional().describe('The outcomes given, on `outcome-sent` alone'),
});
export type EventFields = z.infer<typeof eventSchema>;
