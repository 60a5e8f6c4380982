import type {
  QueueQuery,
  QueueRow,
  QueueScope,
  QueueSearch,
  QueueStore,
  QueueTime,
} from '../../ports/queue-store.ts';
import type { Complaints } from './complaint-store.ts';
import type { Outbox } from './outbox-store.ts';

/** The queue in memory, for tests. Give it the maps of the complaint store and the outbox. */
export function makeQueueStore(complaints: Complaints, outbox: Outbox): QueueStore {
  const found = (query: QueueQuery, time: QueueTime) =>
    [...complaints.values()]
      .flatMap(({ row, queue }) => (queue ? [{ ...queue, id: row.id, reference: row.reference }] : []))
      .filter((row) => isAskedFor(row, query) && isInView(row, query, time, outbox))
      .sort(byUrgency);
  return {
    async find(query, time, { skip, most }) {
      const rows = found(query, time);
      return { rows: rows.slice(skip, skip + most), total: rows.length };
    },
    async count(scope, time) {
      const number = (query: Omit<QueueQuery, 'scope'>) => found({ scope, ...query }, time).length;
      return {
        open: number({ view: 'open' }),
        mine: number({ view: 'open', assignee: scope.reader }),
        new: number({ view: 'new' }),
        unassigned: number({ view: 'open', assignee: null }),
        late: number({ view: 'late' }),
        family: number({ view: 'family' }),
        failed: number({ view: 'failed' }),
      };
    },
    async stale(basis, after, most) {
      const ids = [...complaints.values()]
        .filter(({ queue }) => queue?.basis !== basis)
        .map(({ row }) => row.id);
      return ids
        .filter((id) => id > after)
        .sort()
        .slice(0, most);
    },
    async renew(made) {
      for (const { id, entry } of made) {
        const kept = complaints.get(id);
        if (kept && (kept.queue?.position ?? 0) <= entry.position) kept.queue = entry;
      }
    },
  };
}

function isAskedFor(row: QueueRow, query: QueueQuery): boolean {
  const { scope, partnership = row.partnership, stage, holder, assignee, search } = query;
  const isOf = (one: { partnership: string; id: string } | undefined, id: string | null) =>
    !one || (one.partnership === row.partnership && one.id === id);
  return (
    isInScope(row, scope) &&
    partnership === row.partnership &&
    isOf(stage, row.stage) &&
    isOf(holder, row.holder) &&
    (assignee === undefined || assignee === row.assignee) &&
    (!search || isFoundBy(search, row))
  );
}

function isInScope({ partnership, assignee }: QueueRow, { reader, partnerships, own }: QueueScope): boolean {
  return partnerships.includes(partnership) || (own.includes(partnership) && assignee === reader);
}

function isFoundBy({ reference, words }: QueueSearch, row: QueueRow): boolean {
  if (reference && row.reference.startsWith(reference)) return true;
  return words.length > 0 && words.every((word) => ` ${row.names}`.includes(` ${word}`));
}

function isInView(
  row: QueueRow,
  { view }: QueueQuery,
  { now, endOfToday }: QueueTime,
  outbox: Outbox,
): boolean {
  const isOpen = row.rank < 2;
  const late = row.lateAfter;
  switch (view) {
    case 'open':
      return isOpen;
    case 'new':
      return isOpen && row.isNew;
    case 'late':
      return isOpen && late !== null && late < now;
    case 'due-today':
      return isOpen && late !== null && late >= now && late <= endOfToday;
    case 'family':
      return isOpen && row.state === 'family';
    case 'waiting':
      return row.waiting.length > 0;
    case 'failed':
      return isOpen && hasFailedMessage(row, outbox);
    case 'ended':
      return row.state === 'ended' || row.state === 'withdrawn';
    case 'all':
      return true;
  }
}

/** A message failed, none has gone out since, and the family has said nothing new of how to reach it. */
function hasFailedMessage({ id, contactSaidAt }: QueueRow, outbox: Outbox): boolean {
  const settled = [...outbox.values()].flatMap((one) =>
    'complaintId' in one.for && one.for.complaintId === id && 'at' in one ? [one] : [],
  );
  const lastSent = Math.max(
    contactSaidAt,
    ...settled.flatMap((one) => (one.status === 'sent' ? [one.at] : [])),
  );
  return settled.some(({ status, at }) => status === 'failed' && at > contactSaidAt && at >= lastSent);
}

function byUrgency(left: QueueRow, right: QueueRow): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    left.rank - right.rank ||
    (left.lateAfter ?? last) - (right.lateAfter ?? last) ||
    left.lodgedAt - right.lodgedAt ||
    (left.id < right.id ? -1 : 1)
  );
}
