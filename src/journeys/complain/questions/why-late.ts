import { storyQuestion } from '../kinds/story-question.ts';
import { isLate } from '../state.ts';

/** Why it comes after the last day. Asked where somebody may still decide to take it. */
export const whyLate = storyQuestion({ slug: 'why-late', rows: 6, isAsked: isLate });
