import type { Contact, Procedure } from './schema.ts';

/** Someone the procedure names, with the title they have in that area. Throws for an id that is not there. */
export function contactOf(procedure: Procedure, id: string, area?: string | null): Contact {
  const contact = procedure.contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new Error(`${procedure.id} ${procedure.version}: there is no contact ${id}`);
  return { ...contact, title: (area && contact.inArea[area]) || contact.title };
}
