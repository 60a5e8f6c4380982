import { yesNoQuestion } from '../kinds/yes-no-question.ts';

/** Has the person spoken to the chairperson? No answer stops anything; the procedure says what it makes of it. */
export const spokenToChair = yesNoQuestion({
  slug: 'spoken-to-chair',
  isAsked: () => true,
  note: ({ procedure }) => procedure?.chairFirst,
});
