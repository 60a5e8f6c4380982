import { byAdvocate } from '../domain/complaint/recorded-by.ts';
import type { FamilySide } from './policy.ts';

/** What an entry keeps of who did it: the family, or the consent by which an advocate did it for the family. */
export function recordedByOf(actor: FamilySide): string {
  return actor.kind === 'family' ? 'family' : byAdvocate(actor.consent.id);
}
