import { asc, desc, eq, sql } from 'drizzle-orm';
import { handovers } from '../../../db/sqlite/schema.ts';
import type { HandoverStore } from '../../ports/handover-store.ts';
import type { Database } from './database.ts';

/** What is handed over, in SQLite. */
export function makeHandoverStore(database: Database): HandoverStore {
  const select = () => database.select().from(handovers);
  const find = select()
    .where(eq(handovers.consentId, sql.placeholder('consentId')))
    .prepare();
  const ofOrganisation = select()
    .where(eq(handovers.organisationId, sql.placeholder('organisationId')))
    .orderBy(desc(handovers.at), asc(handovers.consentId))
    .prepare();
  return {
    add: async (handover) => void database.insert(handovers).values(handover).run(),
    find: async (consentId) => find.get({ consentId }) ?? null,
    ofOrganisation: async (organisationId) => ofOrganisation.all({ organisationId }),
  };
}
