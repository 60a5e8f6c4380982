import { z } from 'zod';

/** A letter as it was sent: every word that the family reads on it, whatever the content says later. */
export const sentLetterSchema = z.strictObject({
  text: z.string().describe('The very text, as staff sent it. A line that begins with "# " is a heading'),
  title: z.string().describe('What a reader of the file shows in its title bar: neutral'),
  heading: z.string(),
  lines: z.array(z.string()).describe('Under the heading: the date and the reference'),
  signed: z.string(),
  partnership: z.strictObject({ name: z.string(), colour: z.string() }),
  formats: z
    .array(
      z.strictObject({
        need: z.string(),
        about: z.string().describe('As the family reads it: "Large print"'),
        note: z.string().describe('How staff deal with it; empty for what the service makes itself'),
      }),
    )
    .describe('What the family needs to read it, each confirmed before it was sent'),
});
export type SentLetter = z.infer<typeof sentLetterSchema>;

/** What an event has that may carry a letter; left out where none was sent, and in records from before that was kept. */
export const letterShape = { letter: sentLetterSchema.optional() };
