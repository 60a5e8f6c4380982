import { z } from 'zod';

/** The top of a plain-language guide, `content/procedures/<id>/<version>.md` or `.young.md`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).describe('What a worried reader most needs to know, in one sentence'),
  procedure: z.string().describe('Id of the procedure'),
  version: z.string().describe('Version of the procedure'),
  audience: z.enum(['adult', 'young']),
});
