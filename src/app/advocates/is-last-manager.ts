import type { Advocate } from '../../ports/advocate-store.ts';

/** True for the only manager of an organisation in which others are: nobody could let them in or go any more. */
export function isLastManager({ id, isManager }: Advocate, members: readonly Advocate[]): boolean {
  const others = members.filter((one) => one.id !== id);
  return isManager && others.length > 0 && !others.some((one) => one.isManager);
}
