import type { Advocate, AdvocateStore } from '../../ports/advocate-store.ts';

/** True for the only manager of an organisation in which others are: nobody could let them in or go any more. */
export async function isLastManager(
  { id, organisationId, isManager }: Advocate,
  { advocates }: { readonly advocates: AdvocateStore },
): Promise<boolean> {
  if (!isManager || organisationId === null) return false;
  const others = (await advocates.membersOf(organisationId)).filter((one) => one.id !== id);
  return others.length > 0 && !others.some((one) => one.isManager);
}
