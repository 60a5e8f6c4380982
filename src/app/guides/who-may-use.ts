import { roles, type Role } from '../../domain/procedure/ids.ts';
import type { Procedure, Standing } from '../../domain/procedure/schema.ts';
import { sentenceCase } from '../first-letter.ts';

/** People whom the procedure treats alike: "A parent or a carer". */
export interface RoleLine {
  readonly who: string;
  readonly words: string;
  /** True when the help pages are for those who do not meet what is asked of this role. */
  readonly isConditional: boolean;
  /** Help pages that say where else to go. */
  readonly instead: readonly string[];
}

const names: Record<Role, string> = {
  child: 'a child or young person',
  parent: 'a parent',
  carer: 'a carer',
  advocate: 'someone who acts for a child, parent or carer',
  professional: 'a professional',
};

/** Who may use a procedure and who not, in its own words. People who are told the same share a line. */
export function whoMayUse(procedure: Procedure): RoleLine[] {
  const alike = Map.groupBy(roles, (role) => keyOf(procedure.roles[role]));
  return [...alike.values()].map((same) => {
    const { words, instead, requires } = procedure.roles[same[0]!];
    return { who: listed(same), words, isConditional: requires.length > 0, instead };
  });
}

/** True when a child, a parent or a carer may use it. */
export function isForFamilies(procedure: Procedure): boolean {
  const family: Role[] = ['child', 'parent', 'carer'];
  return family.some((role) => procedure.roles[role].standing !== 'not-this-procedure');
}

/** True when a child or young person may use it, or may at least try. */
export function isForChildren({ roles: standings }: Procedure): boolean {
  return standings.child.standing !== 'not-this-procedure';
}

function keyOf({ words, instead }: Standing): string {
  return JSON.stringify([words, instead]);
}

function listed(same: readonly Role[]): string {
  const text = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(same.map((role) => names[role]));
  return sentenceCase(text);
}
