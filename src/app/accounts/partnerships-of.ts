import type { Procedure } from '../../domain/procedure/schema.ts';
import { partnershipIds, type Procedures } from '../../domain/procedure/versions.ts';
import { aboutPartnership, may, type Actor, type StaffAction } from '../policy.ts';

/** A partnership, with the people whom its procedures name: whoever works there is some of them. */
export interface Partnership {
  readonly id: string;
  readonly name: string;
  /** Who decides or acts in one of its procedures, with their titles as families read them. */
  readonly contacts: readonly { readonly id: string; readonly title: string }[];
}

/** The partnerships in which somebody may do that, by name. */
export function partnershipsOf(actor: Actor, action: StaffAction, procedures: Procedures): Partnership[] {
  return partnershipIds(procedures)
    .filter((id) => may(actor, action, aboutPartnership(id)))
    .map((id) => partnershipOf(procedures.filter((one) => one.id === id)))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** A partnership by all versions of its procedure. */
export function partnershipOf(versions: readonly Procedure[]): Partnership {
  const newest = versions.find(({ inForce }) => inForce.to === null) ?? versions[0]!;
  const acting = new Set(versions.flatMap(actingIn));
  const contacts = new Map(
    versions.flatMap((one) => one.contacts.map(({ id, title }) => [id, title] as const)),
  );
  return {
    id: newest.id,
    name: newest.partnership.name,
    contacts: [...contacts].filter(([id]) => acting.has(id)).map(([id, title]) => ({ id, title })),
  };
}

/** Not everybody whom a procedure names works for the partnership: some stand beside the person who complains. */
function actingIn({ stages, clocks, furtherChallenge }: Procedure): string[] {
  const late = clocks.flatMap((clock) => clock.late?.decider ?? []);
  const steps = stages.flatMap(({ decider, steps: taken }) => [decider, ...taken.map(({ by }) => by)]);
  return [...steps, ...late, ...(furtherChallenge ? [furtherChallenge.decider] : [])];
}
