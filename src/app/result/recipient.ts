import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { State } from '../../journeys/complain/state.ts';
import type { Say } from '../../journeys/say.ts';

/** Who gets the complaint, and how to reach them without this service. */
export type Recipient = readonly string[];

export function recipientOf(contact: string, procedure: Procedure, { area }: State, say: Say): Recipient {
  const { title, reach } = contactOf(procedure, contact, area);
  return [say('to', { contact: title }), say('to-yourself', { reach })];
}
