import { and, eq, lt, sql } from 'drizzle-orm';
import { secondFactors } from '../../../db/sqlite/schema.ts';
import type { SecondFactor, SecondFactorStore } from '../../ports/second-factor-store.ts';
import type { Database } from './database.ts';

/** Second factors in SQLite. */
export function makeSecondFactorStore(database: Database): SecondFactorStore {
  const ofMember = (staffId: string) => eq(secondFactors.staffId, staffId);
  const find = (staffId: string) => database.select().from(secondFactors).where(ofMember(staffId)).get();
  const save = ({ staffId, ...rest }: SecondFactor) =>
    database
      .insert(secondFactors)
      .values({ staffId, ...rest })
      .onConflictDoUpdate({ target: secondFactors.staffId, set: rest })
      .run();
  const useRecovery = database.$client.transaction((staffId: string, hash: string): boolean => {
    const factor = find(staffId);
    if (!factor?.recoveryHashes.includes(hash)) return false;
    save({ ...factor, recoveryHashes: factor.recoveryHashes.filter((one) => one !== hash) });
    return true;
  });
  const useStep = database
    .update(secondFactors)
    .set({ lastStep: sql`${sql.placeholder('step')}` })
    .where(
      and(
        eq(secondFactors.staffId, sql.placeholder('staffId')),
        lt(secondFactors.lastStep, sql.placeholder('step')),
      ),
    )
    .prepare();
  return {
    find: async (staffId) => find(staffId) ?? null,
    save: async (factor) => void save(factor),
    useStep: async (staffId, step) => useStep.run({ staffId, step }).changes > 0,
    useRecovery: async (staffId, hash) => useRecovery.immediate(staffId, hash),
    remove: async (staffId) => void database.delete(secondFactors).where(ofMember(staffId)).run(),
  };
}
