import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForPanel } from '../../domain/evidence/kinds.ts';
import type { Added, FileOwner, FileStore, KeptFile, NewFile } from '../../ports/file-store.ts';
import type { Drafts } from './draft-store.ts';

interface Kept {
  owner: FileOwner;
  readonly file: KeptFile;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Files by id, in the order in which they came. */
export type Files = Map<string, Kept>;

/** Files in memory, for tests. Only what is still coming in lies on disk, as it does everywhere. */
export function makeFileStore(
  drafts: Drafts,
  complaints: { has(id: string): boolean },
  files: Files = new Map(),
): FileStore {
  let incoming: string | undefined;
  let placed = 0;
  const isThere = ({ kind, id }: FileOwner) =>
    kind === 'draft' ? drafts.get(id)?.complaintId === null : complaints.has(id);
  /** Like the rows of a database, files go with their draft. */
  const owned = (owner: FileOwner) =>
    [...files.values()].filter(
      (one) =>
        one.owner.kind === owner.kind &&
        one.owner.id === owner.id &&
        (owner.kind === 'complaint' || drafts.has(owner.id)),
    );
  const find = (owner: FileOwner, id: string) => owned(owner).find(({ file }) => file.id === id);

  function add({ owner, most, path, ...file }: NewFile): Added {
    const content = new Uint8Array(readFileSync(path));
    rmSync(path);
    const together = owned(owner).filter((one) => isForPanel(one.file) === isForPanel(file));
    const sizes = together.map((one) => one.file.size);
    if (!isThere(owner)) return { ok: false, reason: 'owner-gone' };
    if (sizes.length + 1 > most.files) return { ok: false, reason: 'too-many' };
    const bytes = sizes.reduce((sum, size) => sum + size, file.size);
    if (bytes > most.bytes) return { ok: false, reason: 'too-much-together' };
    files.set(file.id, { owner, file: { addedBy: 'family', ...file }, content });
    return { ok: true };
  }

  return {
    async place() {
      incoming ??= mkdtempSync(join(tmpdir(), 'incoming-'));
      return join(incoming, String((placed += 1)));
    },
    add: async (file) => add(file),
    list: async (owner) =>
      owned(owner)
        .map(({ file }) => structuredClone(file))
        .sort((one, other) => one.addedAt - other.addedAt),
    find: async (owner, id) => structuredClone(find(owner, id)?.file ?? null),
    async read(id, range) {
      const kept = files.get(id);
      if (!kept) throw new Error(`There is no content of file ${id}.`);
      return new Blob([range ? kept.content.slice(range.start, range.end + 1) : kept.content]).stream();
    },
    async remove(owner, id) {
      if (find(owner, id)) files.delete(id);
    },
    listOld: async (time) =>
      [...files.values()].flatMap(({ owner, file: { id, addedAt } }) =>
        owner.kind === 'complaint' && addedAt < time ? [{ complaintId: owner.id, id }] : [],
      ),
    async forget(ids) {
      for (const id of ids) {
        const kept = files.get(id);
        if (kept && !find(kept.owner, id)) files.delete(id);
      }
    },
    async sweep() {
      for (const [id, { owner }] of files)
        if (owner.kind === 'draft' && !drafts.has(owner.id)) files.delete(id);
    },
  };
}
