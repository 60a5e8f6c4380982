import { eraseTexts } from '../../domain/complaint/erase-texts.ts';
import { eventToText, readEvent } from '../../domain/complaint/stored-event.ts';
import {
  withoutNames,
  type Append,
  type Appended,
  type ComplaintPosition,
  type ComplaintRow,
  type ComplaintStore,
  type Erasure,
  type NewComplaint,
} from '../../ports/complaint-store.ts';
import type { QueueEntry } from '../../ports/queue-store.ts';
import type { FileOwner } from '../../ports/file-store.ts';
import { forgetLabels, takeStep, type Consents } from './consent-store.ts';
import type { Drafts } from './draft-store.ts';
import type { Files } from './file-store.ts';
import { addTo, removeOfDraft, type Outbox } from './outbox-store.ts';

/** A complaint as it is kept: events are texts, as in a database. */
interface Kept {
  row: ComplaintRow;
  /** Null for one from before there was a queue. */
  queue: QueueEntry | null;
  readonly draftId: string;
  readonly entries: readonly KeptEntry[];
}

interface KeptEntry {
  readonly position: number;
  readonly body: string;
  readonly recordedAt: number;
  readonly recordedBy: string;
}

/** Complaints by id, in the order in which they were lodged. */
export type Complaints = Map<string, Kept>;

/** Complaints in memory, for tests. Give it the maps of the stores whose drafts, files and messages change with them. */
export function makeComplaintStore(
  drafts: Drafts = new Map(),
  complaints: Complaints = new Map(),
  files: Files = new Map(),
  outbox: Outbox = new Map(),
  consents: Consents = new Map(),
): ComplaintStore {
  const rows = () => [...complaints.values()].map(({ row }) => row);
  return {
    async lodge(complaint) {
      const lodged = lodge(complaints, drafts, files, complaint);
      if (lodged.isNew) {
        if (complaint.consent) takeStep(consents, complaint.consent);
        removeOfDraft(outbox, complaint.draftId);
        addTo(outbox, complaint.messages ?? []);
      }
      return lodged;
    },
    append: async (change) => append(complaints, outbox, change, consents),
    async replaceCode({ codeHash, ...change }) {
      const appended = append(complaints, outbox, change);
      const kept = complaints.get(change.id);
      if (appended.ok && kept) kept.row = { ...kept.row, codeHash };
      return appended;
    },
    async erase(erasure) {
      const erased = erase(complaints, files, outbox, erasure);
      if (erased.ok && erasure.scope === 'everything') forgetLabels(consents, erasure.id);
      return erased;
    },
    async entries(id) {
      const entries = complaints.get(id)?.entries ?? [];
      return entries.map(({ body, ...entry }) => {
        return { ...entry, event: readEvent(body, { complaint: id, position: entry.position }) };
      });
    },
    find: async (id) => complaints.get(id)?.row ?? null,
    findByReference: async (reference) => rows().find((row) => row.reference === reference) ?? null,
    positions: async () => [...complaints.values()].map(positionOf),
    positionsOf: async (ids) =>
      ids.flatMap((id) => complaints.get(id) ?? []).map((kept) => ({ ...kept.row, ...positionOf(kept) })),
    list: async () => rows(),
    async markSeen(id, position) {
      const kept = complaints.get(id);
      if (kept && kept.row.seenPosition < position) kept.row = { ...kept.row, seenPosition: position };
    },
  };
}

function positionOf({ row: { id, reference }, entries }: Kept): ComplaintPosition {
  return { id, reference, position: entries.length };
}

function lodge(complaints: Complaints, drafts: Drafts, files: Files, complaint: NewComplaint) {
  const { id, reference, codeHash, draftId, queue } = complaint;
  const all = [...complaints.values()];
  const first = all.find((kept) => kept.draftId === draftId);
  if (first) return { isNew: false, row: first.row };
  if (all.some(({ row }) => row.reference === reference))
    throw new Error(`The reference ${reference} is taken.`);
  const row = { id, reference, codeHash, seenPosition: 0 };
  complaints.set(id, { row, queue, draftId, entries: keep(complaint, 0) });
  const draft = drafts.get(draftId);
  if (draft) drafts.set(draftId, { ...draft, answers: {}, pending: null, email: null, complaintId: id });
  for (const file of files.values())
    if (file.owner.kind === 'draft' && file.owner.id === draftId) file.owner = { kind: 'complaint', id };
  return { isNew: true, row };
}

/** Adds entries and their messages, unless others came since. */
export function append(
  complaints: Complaints,
  outbox: Outbox,
  change: Append,
  consents: Consents = new Map(),
): Appended {
  const { id, expectedPosition, queue, recordedAt, recordedBy } = change;
  const kept = complaints.get(id);
  if (!kept) throw new Error(`There is no complaint ${id}.`);
  if (kept.entries.length !== expectedPosition) return { ok: false, reason: 'changed-meanwhile' };
  const added = keep(change, expectedPosition);
  if (change.consent && !takeStep(consents, change.consent))
    return { ok: false, reason: 'changed-meanwhile' };
  complaints.set(id, { ...kept, queue, entries: [...kept.entries, ...added] });
  addTo(outbox, change.messages ?? []);
  const position = (index: number) => expectedPosition + index + 1;
  const entries = change.events.map((event, index) => ({
    position: position(index),
    event,
    recordedAt,
    recordedBy,
  }));
  return { ok: true, entries };
}

function erase(
  complaints: Complaints,
  files: Files,
  outbox: Outbox,
  { scope, ...change }: Erasure,
): Appended {
  const isWhole = scope === 'everything';
  const appended = append(complaints, outbox, isWhole ? withoutNames(change) : change);
  const kept = complaints.get(change.id);
  if (!appended.ok || !kept) return appended;
  const entries = kept.entries.map(({ position, body, ...entry }) => {
    const place = { complaint: change.id, position };
    return { ...entry, position, body: eventToText(eraseTexts(readEvent(body, place), scope), place) };
  });
  complaints.set(change.id, { ...kept, entries });
  const isOf = ({ owner }: { owner: FileOwner }) => owner.kind === 'complaint' && owner.id === change.id;
  if (isWhole) for (const [id, file] of files) if (isOf(file)) files.delete(id);
  return appended;
}

function keep({ id, events, recordedAt, recordedBy }: NewComplaint | Append, after: number): KeptEntry[] {
  return events.map((event, index) => {
    const position = after + index + 1;
    return { position, body: eventToText(event, { complaint: id, position }), recordedAt, recordedBy };
  });
}
