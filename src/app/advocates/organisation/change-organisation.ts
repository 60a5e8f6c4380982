import type { Advocate } from '../../../ports/advocate-store.ts';
import { note, type AuditServices } from '../../audit/note.ts';
import { makeOrganisation } from '../open-account.ts';
import { changeColleague, type ColleagueRefusal } from './change-colleague.ts';
import { openColleague } from './organisation-of.ts';
import type { OrganisationServices } from './organisation-services.ts';

export type OrganisationChanged =
  { ok: true } | { ok: false; reason: ColleagueRefusal | 'organisation-already' };

/** Somebody who is in none makes one, and is its first manager. */
export async function startOrganisation(
  advocate: Advocate,
  name: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  if (advocate.organisationId !== null) return { ok: false, reason: 'organisation-already' };
  const { id: organisationId } = await makeOrganisation(name, services);
  await services.advocates.save({ ...advocate, organisationId, isManager: true });
  await noteColleague(advocate, 'start-organisation', advocate, services);
  return { ok: true };
}

/**
 * A manager gives the organisation another name. Pages that say who works where show it from then on; a history keeps the
 * name that a family agreed to.
 */
export async function renameOrganisation(
  { id, organisationId }: Pick<Advocate, 'id' | 'organisationId'>,
  name: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  const { advocates } = services;
  const manager = await advocates.find(id);
  if (!manager?.isManager || organisationId === null || manager.organisationId !== organisationId)
    return { ok: false, reason: 'not-manager' };
  await advocates.saveOrganisation({ id: organisationId, name });
  await noteColleague(manager, 'rename-organisation', manager, services);
  return { ok: true };
}

/** A manager makes a colleague one too. */
export async function makeManager(
  manager: Advocate,
  id: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  return changeRole(manager, id, true, services);
}

/** A manager takes the role from a colleague, or gives up their own. The last one stays. */
export async function takeManager(
  manager: Advocate,
  id: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  return changeRole(manager, id, false, services);
}

async function changeRole(
  manager: Advocate,
  id: string,
  isManager: boolean,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  const colleague = await openColleague(manager, id, services);
  if (!colleague) return { ok: false, reason: 'colleague-unknown' };
  const changed = await changeColleague(manager, id, { isManager }, services);
  if (!changed.ok) return changed;
  await noteColleague(manager, isManager ? 'make-manager' : 'take-manager', colleague, services);
  return { ok: true };
}

/** Notes what somebody did to a colleague, or to themselves, by ids alone. */
export async function noteColleague(
  { id }: Pick<Advocate, 'id'>,
  action: string,
  colleague: Pick<Advocate, 'id'>,
  services: AuditServices,
): Promise<void> {
  await note({ by: `advocate:${id}`, action, memberId: `advocate:${colleague.id}` }, services);
}
