import { and, eq } from 'drizzle-orm';
import { consents } from '../../../db/sqlite/schema.ts';
import type { ConsentStep } from '../../ports/consent-store.ts';
import type { Database } from './database.ts';

/** Changes consents. Call `take` inside the transaction of the events that it goes with. */
export function makeConsentLog(database: Database) {
  /** False, and nothing changed, where the consent does not stand as it should. */
  const take = ({ from, to }: ConsentStep): boolean => {
    if (from === null) return database.insert(consents).values(to).onConflictDoNothing().run().changes > 0;
    const { status, advocateId, organisationId, scope, until } = to;
    const stands = and(eq(consents.id, to.id), eq(consents.status, from));
    const set = { status, advocateId, organisationId, scope, until };
    return database.update(consents).set(set).where(stands).run().changes > 0;
  };
  /** What advocates call the family may be its name: it goes with all else that was written. */
  const forgetLabels = (complaintId: string): void =>
    void database.update(consents).set({ label: '' }).where(eq(consents.complaintId, complaintId)).run();
  return { take, forgetLabels };
}
