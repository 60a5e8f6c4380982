import { factsAsked } from '../../../domain/procedure/check.ts';
import { yesNoQuestion } from '../kinds/yes-no-question.ts';

/** Was the person at the conference? Asked where a procedure of the area makes it a condition for that role. */
export const attended = yesNoQuestion({
  slug: 'attended',
  isAsked: ({ role, versions }) =>
    role !== null && versions.some((version) => factsAsked(version, role).includes('attended')),
});
