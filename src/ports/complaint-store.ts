import type { ErasureScope } from '../domain/complaint/erase-texts.ts';
import type { ComplaintEvent, Entry } from '../domain/complaint/events.ts';
import type { ConsentStep } from './consent-store.ts';
import type { NewMessage } from './outbox-store.ts';
import type { QueueEntry } from './queue-store.ts';

/** What is added to a history, and what is kept with it in the same transaction. */
export interface NewEntries {
  readonly events: readonly ComplaintEvent[];
  readonly recordedAt: number;
  readonly recordedBy: string;
  /** How it stands with these events, for the queue. */
  readonly queue: QueueEntry;
  /** Written to the outbox in the same transaction; none when left out. */
  readonly messages?: readonly NewMessage[];
}

/** A complaint about to be stored for the first time. */
export interface NewComplaint extends NewEntries {
  readonly id: string;
  readonly reference: string;
  /** Keyed hash of the access code: the code itself is never stored. */
  readonly codeHash: string;
  /** The draft that it was made from: one draft makes one complaint, however often it is sent. */
  readonly draftId: string;
  /** Of the advocate who lodged it, kept in the same transaction. */
  readonly consent?: ConsentStep;
}

/** What is kept beside the events, so that complaints can be found and opened. */
export interface ComplaintRow {
  readonly id: string;
  readonly reference: string;
  readonly codeHash: string;
  /** The last entry that the family had seen when they last looked. */
  readonly seenPosition: number;
}

/** How far the history of a complaint has come. */
export interface ComplaintPosition {
  readonly id: string;
  readonly reference: string;
  readonly position: number;
}

/** New entries for a complaint that was read at `expectedPosition`. */
export interface Append extends NewEntries {
  readonly id: string;
  readonly expectedPosition: number;
  /** A consent that changes in the same transaction. Where it does not stand as it should, nothing is stored. */
  readonly consent?: ConsentStep;
}

/** New entries that go together with a new access code. */
export interface CodeReplacement extends Append {
  /** Keyed hash of the new code. */
  readonly codeHash: string;
}

/** The answer that grants an erasure, and what it deletes. */
export interface Erasure extends Append {
  readonly scope: ErasureScope;
}

/** The same, with nothing left in the queue that somebody could be searched by. */
export function withoutNames(change: Append): Append {
  return { ...change, queue: { ...change.queue, names: '' } };
}

export type Appended = { ok: true; entries: Entry[] } | { ok: false; reason: 'changed-meanwhile' };

/**
 * Keeps complaints for ever, as a row and a list of events that is only ever added to, but for `erase`. What it answers has
 * been written durably. An event of an unknown shape throws, naming the complaint and the position.
 */
export interface ComplaintStore {
  /**
   * Stores the complaint and its events, marks its draft as sent, erases the answers there and takes over its files,
   * in one transaction: the complaint has them now. The second time: the first one's row,
   * and no message.
   */
  lodge(complaint: NewComplaint): Promise<{ isNew: boolean; row: ComplaintRow }>;
  /** Adds entries and their messages, unless somebody else has added entries since `expectedPosition`. */
  append(append: Append): Promise<Appended>;
  /** The same, and from then on the new code opens the complaint, and the old one does not: both or neither. */
  replaceCode(replacement: CodeReplacement): Promise<Appended>;
  /**
   * Adds the answer that grants an erasure, and deletes the texts of every entry before it, so that no trace is left;
   * where everything goes, its files belong to nobody from then on, and the queue keeps no name. All or nothing. The one way in which stored entries change; see `eraseTexts`.
   */
  erase(erasure: Erasure): Promise<Appended>;
  entries(id: string): Promise<Entry[]>;
  find(id: string): Promise<ComplaintRow | null>;
  findByReference(reference: string): Promise<ComplaintRow | null>;
  /** Every complaint, in the order of lodging. For reading page by page, see the queue. */
  list(): Promise<ComplaintRow[]>;
  /** Every complaint with the position of its last entry: what has changed since it was last looked at shows in that. */
  positions(): Promise<ComplaintPosition[]>;
  /** The same of some, with their rows, in any order. Ids without a complaint are left out. */
  positionsOf(ids: readonly string[]): Promise<(ComplaintRow & ComplaintPosition)[]>;
  markSeen(id: string, position: number): Promise<void>;
}
