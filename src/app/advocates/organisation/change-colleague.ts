import type { Advocate, AdvocateStep } from '../../../ports/advocate-store.ts';
import { isLastManager } from '../is-last-manager.ts';
import type { OrganisationServices } from './organisation-services.ts';

export type ColleagueRefusal = 'colleague-unknown' | 'not-manager' | 'last-manager';

/**
 * Changes somebody in an organisation: a manager does it to a colleague, everybody to themselves. Who does it, and who would be
 * left as a manager, is read where it is stored, so two managers at once cannot leave the others without one.
 */
export async function changeColleague(
  by: Pick<Advocate, 'id' | 'organisationId'>,
  id: string,
  changed: Partial<Pick<Advocate, 'organisationId' | 'isManager'>>,
  { advocates }: Pick<OrganisationServices, 'advocates'>,
): Promise<AdvocateStep<ColleagueRefusal>> {
  const step = await advocates.change<ColleagueRefusal>(id, (one, members) => {
    if (one.organisationId === null || one.organisationId !== by.organisationId)
      return { ok: false, reason: 'colleague-unknown' };
    if (by.id !== id && !members.some((each) => each.id === by.id && each.isManager))
      return { ok: false, reason: 'not-manager' };
    if (changed.isManager === false && isLastManager(one, members, changed.organisationId === null))
      return { ok: false, reason: 'last-manager' };
    return { ok: true, to: { ...one, ...changed } };
  });
  return step ?? { ok: false, reason: 'colleague-unknown' };
}
