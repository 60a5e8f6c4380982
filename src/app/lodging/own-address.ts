import { contactWishesSchema } from '../../domain/contact/wishes.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { Lodging } from './lodging.ts';

/**
 * True where the family is to be reached at the advocate's own e-mail address: the first way in would go there, and the
 * advocate could answer for the family.
 */
export function isAtOwnAddress(
  { draft }: Pick<Lodging, 'draft'>,
  { email }: Pick<Advocate, 'email'>,
): boolean {
  const wishes = contactWishesSchema.safeParse(draft.answers['contact']);
  const address = wishes.success ? wishes.data.email?.address : undefined;
  return address?.trim().toLowerCase() === email.toLowerCase();
}
