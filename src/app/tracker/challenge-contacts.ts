import { contactOf } from '../../domain/procedure/contacts.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { sentenceCase } from '../first-letter.ts';

/** Who gets a request that the panel meets once more, and who decides; null where the procedure has none. */
export function challengeContacts({
  procedure,
  complaint,
}: ReadComplaint): { who: string; decider: string } | null {
  const { furtherChallenge } = procedure;
  if (!furtherChallenge) return null;
  const title = (id: string) => contactOf(procedure, id, complaint.area).title;
  const decider = title(furtherChallenge.decider);
  return {
    who: title(furtherChallenge.askTo),
    decider: sentenceCase(decider),
  };
}
