import { storyQuestion } from '../kinds/story-question.ts';

/** What happened, in the person's own words. */
export const whatHappened = storyQuestion({ slug: 'what-happened', rows: 12 });
