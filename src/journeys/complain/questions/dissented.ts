import { factsAsked } from '../../../domain/procedure/check.ts';
import { yesNoQuestion } from '../kinds/yes-no-question.ts';

/** Did the person formally disagree there? Asked where a procedure of the area makes it a condition for that role. */
export const dissented = yesNoQuestion({
  slug: 'dissented',
  isAsked: ({ role, versions, answers }) =>
    role !== null &&
    answers['attended'] !== false &&
    versions.some((version) => factsAsked(version, role).includes('dissented')),
});
