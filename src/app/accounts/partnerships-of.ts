import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import { aboutPartnership, may, type Actor, type StaffAction } from '../policy.ts';

/** A partnership, with the people whom its procedures name: whoever works there is some of them. */
export interface Partnership {
  readonly id: string;
  readonly name: string;
  /** The contacts of all its procedures, by id, with their titles as families read them. */
  readonly contacts: readonly { readonly id: string; readonly title: string }[];
}

/** The partnerships in which somebody may do that, by name. */
export function partnershipsOf(actor: Actor, action: StaffAction, procedures: Procedures): Partnership[] {
  const ids = [...new Set(procedures.map(({ id }) => id))];
  return ids
    .filter((id) => may(actor, action, aboutPartnership(id)))
    .map((id) => partnershipOf(procedures.filter((one) => one.id === id)))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function partnershipOf(versions: readonly Procedure[]): Partnership {
  const newest = versions.find(({ inForce }) => inForce.to === null) ?? versions[0]!;
  const contacts = new Map(
    versions.flatMap((one) => one.contacts.map(({ id, title }) => [id, title] as const)),
  );
  return {
    id: newest.id,
    name: newest.partnership.name,
    contacts: [...contacts].map(([id, title]) => ({ id, title })),
  };
}
