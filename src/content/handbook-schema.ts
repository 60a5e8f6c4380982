import { z } from 'zod';

/** The top of a page for those who run or change the service, `content/handbook/**`. */
export const handbookSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).describe('What the page is for, in one sentence'),
});
