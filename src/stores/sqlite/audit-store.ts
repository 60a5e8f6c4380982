import { and, asc, desc, eq, gt, inArray, lt, type SQL } from 'drizzle-orm';
import { auditEntries } from '../../../db/sqlite/schema.ts';
import type { AuditFact, AuditFilter, AuditStore, SealEntry } from '../../ports/audit-store.ts';
import type { Database } from './database.ts';

/** What was done and looked at in SQLite. An entry is added in one transaction with reading the seal before it. */
export function makeAuditStore(database: Database): AuditStore {
  const { position } = auditEntries;
  const last = database.select().from(auditEntries).orderBy(desc(position)).limit(1).prepare();
  const add = database.$client.transaction((fact: AuditFact, seal: SealEntry) => {
    const before = last.get();
    const entry = { ...fact, position: (before?.position ?? 0) + 1 };
    database
      .insert(auditEntries)
      .values({ ...entry, seal: seal(before?.seal ?? '', entry) })
      .run();
  });
  const read = (where: SQL | undefined) => database.select().from(auditEntries).where(where);
  return {
    add: async (fact, seal) => add.immediate(fact, seal),
    latest: async (filter, most, before) =>
      read(and(...conditions(filter), ...(before === undefined ? [] : [lt(position, before)])))
        .orderBy(desc(position))
        .limit(most)
        .all(),
    after: async (start, most) => read(gt(position, start)).orderBy(asc(position)).limit(most).all(),
  };
}

function conditions({ complaintId, partnerships, by }: AuditFilter): SQL[] {
  return [
    ...(complaintId === undefined ? [] : [eq(auditEntries.complaintId, complaintId)]),
    ...(by === undefined ? [] : [inArray(auditEntries.by, [...by])]),
    ...(partnerships === undefined ? [] : [inArray(auditEntries.partnership, [...partnerships])]),
  ];
}
