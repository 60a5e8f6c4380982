import { and, eq, lt, sql } from 'drizzle-orm';
import { secondFactors } from '../../../db/sqlite/schema.ts';
import type { SecondFactor, SecondFactorStore } from '../../ports/second-factor-store.ts';
import type { Database } from './database.ts';

/** Second factors in SQLite. */
export function makeSecondFactorStore(database: Database): SecondFactorStore {
  const ofAccount = (accountId: string) => eq(secondFactors.accountId, accountId);
  const find = (accountId: string) => database.select().from(secondFactors).where(ofAccount(accountId)).get();
  const save = ({ accountId, ...rest }: SecondFactor) =>
    database
      .insert(secondFactors)
      .values({ accountId, ...rest })
      .onConflictDoUpdate({ target: secondFactors.accountId, set: rest })
      .run();
  const useRecovery = database.$client.transaction((accountId: string, hash: string): boolean => {
    const factor = find(accountId);
    if (!factor?.recoveryHashes.includes(hash)) return false;
    save({ ...factor, recoveryHashes: factor.recoveryHashes.filter((one) => one !== hash) });
    return true;
  });
  const useStep = database
    .update(secondFactors)
    .set({ lastStep: sql`${sql.placeholder('step')}` })
    .where(
      and(
        eq(secondFactors.accountId, sql.placeholder('accountId')),
        lt(secondFactors.lastStep, sql.placeholder('step')),
      ),
    )
    .prepare();
  return {
    find: async (accountId) => find(accountId) ?? null,
    save: async (factor) => void save(factor),
    useStep: async (accountId, step) => useStep.run({ accountId, step }).changes > 0,
    useRecovery: async (accountId, hash) => useRecovery.immediate(accountId, hash),
    remove: async (accountId) => void database.delete(secondFactors).where(ofAccount(accountId)).run(),
  };
}
