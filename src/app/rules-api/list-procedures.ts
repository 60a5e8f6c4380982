import { z } from 'zod';
import { conferenceGroundSchema, roles, roleSchema } from '../../domain/procedure/ids.ts';
import { procedureSchema, type Procedure } from '../../domain/procedure/schema.ts';
import { inReadingOrder, isCurrent } from '../../domain/procedure/versions.ts';
import type { Rules } from './rules.ts';

const summarySchema = z.strictObject({
  ...procedureSchema.pick({ id: true, version: true, title: true, area: true }).shape,
  inForce: procedureSchema.shape.inForce
    .omit({ assumption: true })
    .describe('For conferences on these days; null: open'),
  current: z.boolean(),
  named: z.array(roleSchema).describe('The roles that the procedure names'),
  grounds: z.array(conferenceGroundSchema),
  stages: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});

export const procedureListSchema = z.strictObject({ procedures: z.array(summarySchema) });
export type ProcedureList = z.infer<typeof procedureListSchema>;

/** Every version of every procedure, current ones first. */
export function listProcedures({ procedures }: Pick<Rules, 'procedures'>): ProcedureList {
  return { procedures: inReadingOrder(procedures).map(summarise) };
}

function summarise(procedure: Procedure): ProcedureList['procedures'][number] {
  const { id, version, title, area, inForce, grounds, stages } = procedure;
  return {
    id,
    version,
    title,
    area,
    inForce: { from: inForce.from, to: inForce.to },
    current: isCurrent(procedure),
    named: roles.filter((role) => procedure.roles[role].standing === 'named'),
    grounds,
    stages: stages.map((stage) => ({ id: stage.id, title: stage.title })),
  };
}
