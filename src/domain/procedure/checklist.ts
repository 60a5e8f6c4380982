import { z } from 'zod';

/** What is ticked when a step is recorded: who was told, what a meeting did, what was made sure of. */
export const checklistSchema = z.strictObject({
  question: z.string().describe('What staff read above it: "Who was told?"'),
  ticked: z.string().describe('What the family reads before those ticked: "They told"'),
  unticked: z.string().optional().describe('What the family reads before those left out'),
  all: z.boolean().default(false).describe('True when the step is done only once all of it is'),
  items: z.array(z.strictObject({ id: z.string(), title: z.string() })).min(1),
});
export type Checklist = z.infer<typeof checklistSchema>;

/** A text of its own that the record of a step must hold. */
export const partSchema = z.strictObject({
  id: z.string(),
  label: z.string().describe('What staff read: "What is the complaint?"'),
  heading: z.string().describe('What the family reads before it: "Your complaint"'),
});
export type Part = z.infer<typeof partSchema>;
