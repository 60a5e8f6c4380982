import { storyQuestion } from '../kinds/story-question.ts';

/** What the person wants to happen. */
export const whatYouWant = storyQuestion({ slug: 'what-you-want', rows: 6 });
