import { aboutComplaint, may, type FamilyAction } from '../../app/policy.ts';
import { familyBase } from '../../http/family-address.ts';

/** The address under which the pages of the complaint are, for whoever follows it here. */
export function baseOf({ visit }: App.Locals): string {
  return visit?.base ?? familyBase;
}

/** Whether whoever follows the complaint here may do this with it. */
export function mayHere({ visit }: App.Locals, action: FamilyAction): boolean {
  return visit ? may(visit.actor, action, aboutComplaint(visit.complaintId)) : false;
}

/** True where the family itself looks, and not somebody whom it let in. */
export function isFamilyHere({ visit }: App.Locals): boolean {
  return visit?.actor.kind === 'family';
}
