import type { NamedFile } from '../domain/evidence/kinds.ts';

/** Whose a file is. A draft's files become the complaint's in the transaction that lodges it. */
export type FileOwner =
  { readonly kind: 'draft'; readonly id: string } | { readonly kind: 'complaint'; readonly id: string };

/** A file that is kept. */
export interface KeptFile extends NamedFile {
  /** In milliseconds since 1970. */
  readonly addedAt: number;
  /** Who, as entries say it: `family`, or the consent by which an advocate did it. Before it is sent, it is theirs alone. */
  readonly addedBy: string;
}

/** A file about to be kept. */
export interface NewFile extends Omit<KeptFile, 'addedBy'> {
  /** The family, when left out. */
  readonly addedBy?: string;
  readonly owner: FileOwner;
  /** Where its content lies: a place that the store gave. The store takes it over. */
  readonly path: string;
  /** What one owner may have in all; what is for a panel is counted by itself. */
  readonly most: { readonly files: number; readonly bytes: number };
}

/** `owner-gone`: there is no such draft, or it was sent meanwhile, or there is no such complaint. */
export type Added =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'too-many' | 'too-much-together' | 'owner-gone' };

/**
 * Keeps the files that people send. A file is listed only once its content is durable, and its name is for showing
 * alone. When a draft is erased, its files are too: their content by the next `sweep` at the latest.
 */
export interface FileStore {
  /** A place for the content of a file that is still coming in. What is left there is swept. */
  place(): Promise<string>;
  add(file: NewFile): Promise<Added>;
  /** Oldest first. */
  list(owner: FileOwner): Promise<KeptFile[]>;
  /** Null for one that somebody else owns, as for one that never was. */
  find(owner: FileOwner, id: string): Promise<KeptFile | null>;
  /** The bytes of a kept file, from `start` up to and including `end`. Throws when its content is gone. */
  read(id: string, range?: { start: number; end: number }): Promise<ReadableStream<Uint8Array>>;
  remove(owner: FileOwner, id: string): Promise<void>;
  /** The files of complaints that were added before `time`, whether they were sent or not. */
  listOld(time: number): Promise<{ readonly complaintId: string; readonly id: string }[]>;
  /** Erases at once the content of those of these files that belong to nobody any more: their draft, or they, were erased. */
  forget(ids: readonly string[]): Promise<void>;
  /** Erases what belongs to nobody and was last written before `time`, in milliseconds since 1970 of the machine's clock. */
  sweep(time: number): Promise<void>;
}
