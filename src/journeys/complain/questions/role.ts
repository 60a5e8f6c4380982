import { roles, roleSchema, type Role } from '../../../domain/procedure/ids.ts';
import { choiceQuestion } from '../kinds/choice-question.ts';

/** Who is asking? A child or young person is spoken to in other words from here on. */
export const role = choiceQuestion<Role>({
  slug: 'role',
  schema: roleSchema,
  values: () => roles,
  tell: (id, words) => words.options[id],
});
