import type { Ground } from './ids.ts';
import type { Procedure } from './schema.ts';

/** The help page for each thing that no procedure here deals with. */
const elsewhere: Partial<Record<Ground, string>> = {
  'individual-worker': 'agency-complaints',
  'agency-service': 'agency-complaints',
  'before-conference': 'before-conference',
  'change-the-decision-now': 'the-decision',
};

/** Splits what somebody wants to complain about into what the procedure covers and what it does not. */
export function splitGrounds(procedure: Procedure, grounds: readonly Ground[]) {
  const covers = new Set<Ground>(procedure.grounds);
  return {
    covered: grounds.filter((ground) => covers.has(ground)),
    notCovered: grounds.filter((ground) => !covers.has(ground)),
  };
}

/** Help pages that say where to go with what is not covered. Nobody ends at a bare "no". */
export function helpForGrounds(notCovered: readonly Ground[]): string[] {
  return notCovered.flatMap((ground) => elsewhere[ground] ?? ['advocates', 'ombudsman']);
}
