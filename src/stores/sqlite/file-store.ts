import { and, asc, count, eq, isNotNull, isNull, lt, sql, sum } from 'drizzle-orm';
import { complaints, drafts, files } from '../../../db/sqlite/schema.ts';
import type { Added, FileOwner, FileStore, NewFile } from '../../ports/file-store.ts';
import { isForPanel } from '../../domain/evidence/kinds.ts';
import { makeContentFolder } from './content-folder.ts';
import type { Database } from './database.ts';

/** Files: whose they are and what they are called in SQLite, their content on disk in `folder`. */
export function makeFileStore(database: Database, folder: string): FileStore {
  const content = makeContentFolder(folder);
  const queries = prepare(database);

  const addRow = database.$client.transaction(({ owner, most, path: _path, ...file }: NewFile): Added => {
    const { isThere, total } = queries[owner.kind];
    if (!isThere.get({ ownerId: owner.id })) return { ok: false, reason: 'owner-gone' };
    const forPanel = Number(isForPanel(file));
    const { amount, bytes } = total.get({ ownerId: owner.id, forPanel })!;
    if (amount + 1 > most.files) return { ok: false, reason: 'too-many' };
    if (Number(bytes) + file.size > most.bytes) return { ok: false, reason: 'too-much-together' };
    queries.add.run({ addedBy: 'family', ...file, ...ownerColumns(owner) });
    return { ok: true };
  });

  return {
    place: async () => content.place(),
    async add(file) {
      await content.keep(file.id, file.path);
      const added = addRow.immediate(file);
      if (!added.ok) await content.remove(file.id);
      return added;
    },
    list: async (owner) => queries[owner.kind].list.all({ ownerId: owner.id }),
    find: async (owner, id) => queries[owner.kind].find.get({ ownerId: owner.id, id }) ?? null,
    read: (id, range) => content.read(id, range),
    async remove(owner, id) {
      const { changes } = queries[owner.kind].remove.run({ ownerId: owner.id, id });
      if (changes > 0) await content.remove(id);
    },
    listOld: async (time) =>
      queries.listOld.all({ time }).map(({ id, complaintId }) => ({ id, complaintId: complaintId! })),
    async forget(ids) {
      for (const id of ids) if (!queries.isKept.get({ id })) await content.remove(id);
    },
    sweep: (time) => content.sweep(time, (id) => queries.isKept.get({ id }) !== undefined),
  };
}

function ownerColumns({ kind, id }: FileOwner) {
  return { draftId: kind === 'draft' ? id : null, complaintId: kind === 'complaint' ? id : null };
}

function prepare(database: Database) {
  const { id, name, kind, size, purpose, addedAt, addedBy, draftId, complaintId } = files;
  const columns = { id, name, kind, size, purpose, addedAt, addedBy };
  const ownerId = sql.placeholder('ownerId');
  const ofOwner = (column: typeof draftId | typeof complaintId) => {
    const withId = and(eq(column, ownerId), eq(id, sql.placeholder('id')));
    return {
      list: database
        .select(columns)
        .from(files)
        .where(eq(column, ownerId))
        .orderBy(asc(addedAt), asc(sql`rowid`))
        .prepare(),
      find: database.select(columns).from(files).where(withId).prepare(),
      remove: database.delete(files).where(withId).prepare(),
      total: database
        .select({ amount: count(), bytes: sum(size) })
        .from(files)
        .where(and(eq(column, ownerId), sql`(${purpose} = 'bundle') = ${sql.placeholder('forPanel')}`))
        .prepare(),
    };
  };
  const unsent = and(eq(drafts.id, ownerId), isNull(drafts.complaintId));
  const added = {
    id: sql.placeholder('id'),
    name: sql.placeholder('name'),
    kind: sql.placeholder('kind'),
    size: sql.placeholder('size'),
    purpose: sql.placeholder('purpose'),
    addedAt: sql.placeholder('addedAt'),
    addedBy: sql.placeholder('addedBy'),
    draftId: sql.placeholder('draftId'),
    complaintId: sql.placeholder('complaintId'),
  };
  return {
    draft: {
      ...ofOwner(draftId),
      isThere: database.select({ id: drafts.id }).from(drafts).where(unsent).prepare(),
    },
    complaint: {
      ...ofOwner(complaintId),
      isThere: database
        .select({ id: complaints.id })
        .from(complaints)
        .where(eq(complaints.id, ownerId))
        .prepare(),
    },
    listOld: database
      .select({ id, complaintId })
      .from(files)
      .where(and(isNotNull(complaintId), lt(addedAt, sql.placeholder('time'))))
      .prepare(),
    add: database.insert(files).values(added).prepare(),
    isKept: database
      .select({ id })
      .from(files)
      .where(eq(id, sql.placeholder('id')))
      .prepare(),
  };
}
