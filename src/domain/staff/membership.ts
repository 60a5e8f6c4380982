import { partnershipIds, type Procedures } from '../procedure/versions.ts';

/** Roles that no procedure names. The others are the ids of the contacts in a partnership's procedures. */
export const ownRoles = ['officer', 'administrator', 'panel-member'] as const;

/** What somebody is in one partnership. */
export interface Membership {
  /** The id of its procedures, which is the name of their folder. */
  readonly partnership: string;
  readonly roles: readonly string[];
}

/** True for a role that procedures name. */
export function isOfProcedure(role: string): boolean {
  return !ownRoles.some((own) => own === role);
}

/** The same roles in every partnership. */
export function everywhere(procedures: Procedures, roles: readonly string[]): Membership[] {
  return partnershipIds(procedures).map((partnership) => ({ partnership, roles }));
}
