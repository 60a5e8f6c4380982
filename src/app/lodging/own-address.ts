import { contactWishesSchema } from '../../domain/contact/wishes.ts';
import type { Advocate } from '../../ports/advocate-store.ts';
import type { Draft } from '../../ports/draft-store.ts';

/**
 * True where the family is to be reached at the advocate's own e-mail address: the first way in would go there, and the
 * advocate could answer for the family.
 */
export function isAtOwnAddress(
  { answers }: Pick<Draft, 'answers'>,
  { email }: Pick<Advocate, 'email'>,
): boolean {
  const wishes = contactWishesSchema.safeParse(answers['contact']);
  const address = wishes.success ? wishes.data.email?.address : undefined;
  return address?.trim().toLowerCase() === email.toLowerCase();
}
