import type { Advocate } from '../../ports/advocate-store.ts';

/**
 * True for the only manager of an organisation in which somebody would be left without one: nobody could let them in or go
 * any more. Who leaves is not left in it; who gives up the role is.
 */
export function isLastManager(
  { id, isManager }: Advocate,
  members: readonly Advocate[],
  isLeaving: boolean,
): boolean {
  const others = members.filter((one) => one.id !== id);
  const isAnybodyLeft = others.length > 0 || !isLeaving;
  return isManager && isAnybodyLeft && !others.some((one) => one.isManager);
}
