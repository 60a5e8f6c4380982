import type { Procedure } from '../../domain/procedure/schema.ts';
import { noSuchProcedure, procedureFor } from './find-procedure.ts';
import { refuse, type Reply, type Rules } from './rules.ts';

/** The whole definition of a procedure; without a version, of the current one. */
export function getProcedure(
  { procedures }: Pick<Rules, 'procedures'>,
  id: string,
  version?: string,
): Reply<Procedure> {
  const problem = noSuchProcedure(procedures, id, version);
  return problem
    ? refuse(problem)
    : { ok: true, body: procedureFor(procedures, { procedure: id, version }, null) };
}
