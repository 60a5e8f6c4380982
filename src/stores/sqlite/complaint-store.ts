import {
  withoutNames,
  type Appended,
  type CodeReplacement,
  type ComplaintStore,
  type Erasure,
  type NewComplaint,
} from '../../ports/complaint-store.ts';
import { makeAppend } from './append.ts';
import { prepareComplaintQueries } from './complaint-queries.ts';
import { makeConsentLog } from './consent-log.ts';
import { emptyLog, type Database } from './database.ts';
import { makeEventLog } from './event-log.ts';
import { makeMessageLog } from './message-log.ts';
import { makeQueueLog } from './queue-log.ts';

/**
 * Complaints in SQLite. Each change is one transaction, and "immediate": a writer waits its turn at the start,
 * so that what it reads is still true when it writes.
 */
export function makeComplaintStore(database: Database): ComplaintStore {
  const queries = prepareComplaintQueries(database);
  const log = makeEventLog(database);
  const messages = makeMessageLog(database);
  const queue = makeQueueLog(database);
  const consents = makeConsentLog(database);

  const lodge = database.$client.transaction((complaint: NewComplaint) => {
    const { id, reference, codeHash, draftId, recordedAt: lodgedAt } = complaint;
    const { changes } = queries.add.run({ id, reference, codeHash, draftId, lodgedAt });
    if (changes === 0) return { isNew: false, row: queries.findByDraft.get({ draftId })! };
    log.add(id, 0, complaint);
    queue.keep(id, complaint.queue);
    if (complaint.consent) consents.take(complaint.consent);
    queries.markDraft.run({ draftId, complaintId: id });
    queries.removeDraftLinks.run({ draftId });
    queries.removeDraftMessages.run({ draftId });
    messages.add(complaint.messages ?? []);
    queries.takeFiles.run({ draftId, complaintId: id });
    return { isNew: true, row: { id, reference, codeHash, seenPosition: 0 } };
  });

  const append = makeAppend(database);

  const replaceCode = database.$client.transaction(({ codeHash, ...change }: CodeReplacement): Appended => {
    const appended = append(change);
    if (appended.ok) queries.setCode.run({ id: change.id, codeHash });
    return appended;
  });

  const erase = database.$client.transaction(({ scope, ...change }: Erasure): Appended => {
    const appended = append(scope === 'everything' ? withoutNames(change) : change);
    if (appended.ok) log.erase(change.id, scope);
    if (appended.ok && scope === 'everything') {
      queries.removeFiles.run({ complaintId: change.id });
      consents.forgetLabels(change.id);
    }
    return appended;
  });

  return {
    lodge: async (complaint) => lodge.immediate(complaint),
    append: async (change) => append.immediate(change),
    replaceCode: async (replacement) => replaceCode.immediate(replacement),
    async erase(erasure) {
      const appended = erase.immediate(erasure);
      emptyLog(database);
      return appended;
    },
    entries: async (id) => log.read(id),
    find: async (id) => queries.find.get({ id }) ?? null,
    findByReference: async (reference) => queries.findByReference.get({ reference }) ?? null,
    positions: async () => queries.positions.all(),
    positionsOf: async (ids) => queries.positionsOf.all({ ids: JSON.stringify(ids) }),
    list: async () => queries.list.all(),
    markSeen: async (id, position) => void queries.markSeen.run({ id, position }),
  };
}
