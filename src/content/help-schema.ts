import { guideSchema } from './guide-schema.ts';

/** The top of a help page, `content/help/<slug>.md`, or `content/help/young/<slug>.md` for young people. */
export const helpSchema = guideSchema.pick({ title: true, summary: true, audience: true });

/** Pages that are not help pages of their own: their words are shown on the page of that name. */
export const wordsOfOtherPages: readonly string[] = ['start', 'areas'];
