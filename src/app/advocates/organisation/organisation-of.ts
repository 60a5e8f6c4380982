import type { Advocate, Organisation } from '../../../ports/advocate-store.ts';
import type { OrganisationServices } from './organisation-services.ts';

/** Somebody with the organisation that they are in. */
export interface Belonging extends Organisation {
  /** By name. */
  readonly members: readonly Advocate[];
}

/** The organisation of somebody, with everybody in it; null for who works on their own. */
export async function organisationOf(
  { organisationId }: Pick<Advocate, 'organisationId'>,
  { advocates }: Pick<OrganisationServices, 'advocates'>,
): Promise<Belonging | null> {
  const organisation = organisationId === null ? null : await advocates.findOrganisation(organisationId);
  return organisation && { ...organisation, members: await advocates.membersOf(organisation.id) };
}

/**
 * A colleague of a manager, or the manager. Null for everybody else who asks, for an unknown person, and for one of
 * another organisation: all alike.
 */
export async function openColleague(
  { organisationId, isManager }: Advocate,
  id: string,
  { advocates }: Pick<OrganisationServices, 'advocates'>,
): Promise<Advocate | null> {
  const colleague = isManager && organisationId !== null ? await advocates.find(id) : null;
  return colleague?.organisationId === organisationId ? colleague : null;
}
