import type { Advocate } from '../../../ports/advocate-store.ts';
import { note } from '../../audit/note.ts';
import { isLastManager } from '../is-last-manager.ts';
import { makeOrganisation } from '../open-account.ts';
import { openColleague } from './organisation-of.ts';
import type { OrganisationServices } from './organisation-services.ts';

export type OrganisationChanged =
  { ok: true } | { ok: false; reason: 'colleague-unknown' | 'last-manager' | 'organisation-already' };

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

/** A manager makes a colleague one too. */
export async function makeManager(
  manager: Advocate,
  id: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  const colleague = await openColleague(manager, id, services);
  if (!colleague) return { ok: false, reason: 'colleague-unknown' };
  await services.advocates.save({ ...colleague, isManager: true });
  await noteColleague(manager, 'make-manager', colleague, services);
  return { ok: true };
}

/** A manager lets a colleague go: from then on they are on their own. */
export async function letGo(
  manager: Advocate,
  id: string,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  const colleague = await openColleague(manager, id, services);
  return colleague ? leave(colleague, manager, services) : { ok: false, reason: 'colleague-unknown' };
}

/** Somebody leaves by themselves. */
export async function leaveOrganisation(
  advocate: Advocate,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  return leave(advocate, advocate, services);
}

/**
 * Who leaves keeps the families that agreed to them in person. Those that agreed to the whole organisation stay with
 * it, whoever's name stands in the consent: open pages of them end.
 */
async function leave(
  leaver: Advocate,
  by: Advocate,
  services: OrganisationServices,
): Promise<OrganisationChanged> {
  const { advocates, consents, live } = services;
  const { id, organisationId } = leaver;
  if (organisationId === null) return { ok: false, reason: 'colleague-unknown' };
  if (await isLastManager(leaver, services)) return { ok: false, reason: 'last-manager' };
  const shared = (await consents.ofAdvocate(id, organisationId)).filter(
    (one) => one.organisationId === organisationId,
  );
  await advocates.save({ ...leaver, organisationId: null, isManager: false });
  for (const consent of shared) {
    if (consent.advocateId === id) await consents.save({ ...consent, advocateId: null });
    live.changed(consent.complaintId);
  }
  live.lookAgain(id);
  await noteColleague(by, 'leave-organisation', leaver, services);
  return { ok: true };
}

/** Notes what somebody did to a colleague, or to themselves, by ids alone. */
export async function noteColleague(
  { id }: Pick<Advocate, 'id'>,
  action: string,
  colleague: Pick<Advocate, 'id'>,
  services: OrganisationServices,
): Promise<void> {
  await note({ by: `advocate:${id}`, action, memberId: `advocate:${colleague.id}` }, services);
}
