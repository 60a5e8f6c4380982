import { z } from 'zod';
import { isCurrent, procedureOfArea, type Procedures } from '../../../domain/procedure/versions.ts';
import { choiceQuestion } from '../kinds/choice-question.ts';

/** In which area was the conference? The choices are the areas of the current procedures. */
export const area = choiceQuestion<string>({
  slug: 'area',
  schema: z.string(),
  fits: (answer, { procedures }) => procedureOfArea(procedures, answer) !== undefined,
  values: ({ procedures }) => areasOf(procedures).map(({ id }) => id),
  tell: (id, _words, { procedures }) => {
    const found = areasOf(procedures).find((one) => one.id === id);
    return found && { label: found.name };
  },
});

function areasOf(procedures: Procedures) {
  return procedures
    .filter(isCurrent)
    .flatMap(({ areas }) => areas)
    .sort((left, right) => left.name.localeCompare(right.name));
}
