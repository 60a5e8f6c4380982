import type { Advocate } from '../../../ports/advocate-store.ts';
import { changeColleague } from './change-colleague.ts';
import { noteColleague, type OrganisationChanged } from './change-organisation.ts';
import { openColleague } from './organisation-of.ts';
import type { LeavingServices } from './organisation-services.ts';
import { tellOfLeaving } from './tell-of-leaving.ts';

/** A manager lets a colleague go: from then on they are on their own. */
export async function letGo(
  manager: Advocate,
  id: string,
  services: LeavingServices,
): Promise<OrganisationChanged> {
  const colleague = await openColleague(manager, id, services);
  return colleague ? leave(colleague, manager, services) : { ok: false, reason: 'colleague-unknown' };
}

/** Somebody leaves by themselves. */
export async function leaveOrganisation(
  advocate: Advocate,
  services: LeavingServices,
): Promise<OrganisationChanged> {
  return leave(advocate, advocate, services);
}

/**
 * Who leaves keeps the families that agreed to them in person. Those that agreed to the whole organisation stay with it,
 * whoever's name stands in the consent: from the first write on nothing of them is open to the one who left.
 */
async function leave(
  leaver: Advocate,
  by: Advocate,
  services: LeavingServices,
): Promise<OrganisationChanged> {
  const { id, name, organisationId } = leaver;
  const changed = await changeColleague(by, id, { organisationId: null, isManager: false }, services);
  if (!changed.ok) return changed;
  await noteColleague(by, 'leave-organisation', leaver, services);
  await tellOfLeaving({ advocateId: id, name, organisationId: organisationId! }, services);
  services.live.lookAgain(id);
  return { ok: true };
}
