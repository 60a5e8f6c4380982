import { readProcedures } from '../../src/content/procedures.ts';
import type { Clock } from '../../src/domain/procedure/clock.ts';
import type { Procedure } from '../../src/domain/procedure/schema.ts';
import { findVersion } from '../../src/domain/procedure/versions.ts';

/** The definitions that the service ships with. */
export const procedures = readProcedures();

export function procedureOf(id: string, version: string): Procedure {
  const found = findVersion(procedures, id, version);
  if (!found) throw new Error(`There is no ${id} ${version}`);
  return found;
}

export function clockOf(procedure: Procedure, id: string): Clock {
  const found = procedure.clocks.find((clock) => clock.id === id);
  if (!found) throw new Error(`${procedure.id} has no clock ${id}`);
  return found;
}

export const durham = procedureOf('durham', 'dscp');
export const durham2016 = procedureOf('durham', 'lscb-2016');
export const cambridgeshire = procedureOf('cambridgeshire-peterborough', '1');
export const hackney = procedureOf('city-and-hackney', '1');
export const towerHamlets = procedureOf('tower-hamlets', '1');
