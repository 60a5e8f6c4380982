import type { drafts } from '../../../db/sqlite/schema.ts';
import type { Draft, DraftStore } from '../../ports/draft-store.ts';
import { emptyLog, type Database } from './database.ts';
import { prepareDraftQueries } from './draft-queries.ts';

/** Drafts in SQLite. Answers are JSON text, which keeps every character that can be typed. */
export function makeDraftStore(database: Database): DraftStore {
  const queries = prepareDraftQueries(database);
  /** Messages first: what they are about says which of them go. Links go with their draft by themselves. */
  const erase = database.$client.transaction((id: string, isOfSent: boolean) => {
    const isThere = isOfSent || queries.findUnsent.get({ id }) !== undefined;
    if (!isThere) return false;
    queries.removeMessages.run({ id });
    queries.remove.run({ id });
    return true;
  });
  const eraseOld = database.$client.transaction((time: number) => {
    for (const { id } of queries.listOld.all({ time })) erase(id, false);
    queries.removeStrayMessages.run();
  });
  return {
    async create(id, now, owner) {
      queries.create.run({ id, now, owner: owner ?? null });
      const empty = { answers: {}, pending: null, complaintId: null, email: null };
      return { id, ...empty, createdAt: now, updatedAt: now };
    },
    async read(id) {
      const row = queries.read.get({ id });
      return row ? draftOf(row) : null;
    },
    async save(id, { answers, pending }, now) {
      const texts = { answers: JSON.stringify(answers), pending: pending && JSON.stringify(pending) };
      queries.save.run({ id, now, ...texts });
    },
    keepReturnHash: async (id, returnHash) => void queries.keepReturnHash.run({ id, returnHash }),
    async findByReturnHash(returnHash) {
      const row = queries.findByReturnHash.get({ returnHash });
      return row ? draftOf(row) : null;
    },
    keepEmail: async (id, address) => void queries.keepEmail.run({ id, address }),
    confirmEmail: async (id, address, emailHash) =>
      queries.confirmEmail.run({ id, address, emailHash }).changes > 0,
    findByEmailHash: async (emailHash) => queries.findByEmailHash.all({ emailHash }).map(draftOf),
    ofOwner: async (owner) => queries.ofOwner.all({ owner }).map(draftOf),
    listSaved: async () => queries.listSaved.all().map(draftOf),
    remove: async (id) => void erase.immediate(id, true),
    async eraseUnsent(id) {
      const isErased = erase.immediate(id, false);
      emptyLog(database);
      return isErased;
    },
    removeUnsentBefore: async (time) => eraseOld.immediate(time),
  };
}

function draftOf({
  returnHash: _kept,
  owner: _owner,
  emailHash,
  email,
  ...row
}: typeof drafts.$inferSelect): Draft {
  return {
    ...row,
    answers: JSON.parse(row.answers),
    pending: row.pending === null ? null : JSON.parse(row.pending),
    email: email === null ? null : { address: email, isConfirmed: emailHash !== null },
  };
}
