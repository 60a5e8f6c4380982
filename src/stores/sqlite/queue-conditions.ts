import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { complaints, outbox, queue } from '../../../db/sqlite/schema.ts';
import type { QueueQuery, QueueScope, QueueSearch, QueueTime, QueueView } from '../../ports/queue-store.ts';

/** All that a query asks for, as one condition. */
export function conditionsOf(query: QueueQuery, time: QueueTime): SQL | undefined {
  const { scope, partnership, stage, holder, assignee, search, view } = query;
  return and(
    inScope(scope),
    partnership === undefined ? undefined : eq(queue.partnership, partnership),
    stage && and(eq(queue.partnership, stage.partnership), eq(queue.stage, stage.id)),
    holder && and(eq(queue.partnership, holder.partnership), eq(queue.holder, holder.id)),
    assignee === undefined ? undefined : isAssignedTo(assignee),
    search && isFoundBy(search),
    inView(view, time),
  );
}

/** What the reader may list. */
export function inScope({ reader, partnerships, own }: QueueScope): SQL | undefined {
  return or(
    inArray(queue.partnership, [...partnerships]),
    and(inArray(queue.partnership, [...own]), eq(queue.assignee, reader)),
  );
}

/** Those whose complaint goes on, or in which a young person waits for an advocate. */
export const isOpen = lt(queue.rank, 2);

/** How a complaint stands at that time. */
export function inView(view: QueueView, { now, endOfToday }: QueueTime): SQL | undefined {
  switch (view) {
    case 'open':
      return isOpen;
    case 'new':
      return and(isOpen, eq(queue.isNew, true));
    case 'late':
      return and(isOpen, lt(queue.lateAfter, now));
    case 'due-today':
      return and(isOpen, gte(queue.lateAfter, now), lte(queue.lateAfter, endOfToday));
    case 'family':
      return and(isOpen, eq(queue.state, 'family'));
    case 'waiting':
      return ne(queue.waiting, '');
    case 'failed':
      return and(isOpen, hasFailedMessage);
    case 'ended':
      return inArray(queue.state, ['ended', 'withdrawn']);
    case 'all':
      return undefined;
  }
}

export function isAssignedTo(assignee: string | null): SQL {
  return assignee === null ? isNull(queue.assignee) : eq(queue.assignee, assignee);
}

/** A message failed, none has gone out since, and the family has said nothing new of how to reach it. */
const hasFailedMessage = sql`exists (
  select 1 from ${outbox} as failed
  where failed.complaint_id = ${queue.complaintId} and failed.status = 'failed'
    and failed.settled_at > ${queue.contactSaidAt}
    and not exists (
      select 1 from ${outbox} as sent
      where sent.complaint_id = failed.complaint_id and sent.status = 'sent' and sent.settled_at > failed.settled_at
    )
)`;

function isFoundBy({ reference, words }: QueueSearch): SQL | undefined {
  const { reference: column, id } = complaints;
  const begins = reference
    ? sql`${queue.complaintId} in (select ${id} from ${complaints} where ${and(gte(column, reference), lt(column, `${reference}~`))})`
    : sql`false`;
  const named = and(...words.map((word) => gt(sql`instr(${queue.names}, ${` ${word}`})`, 0)));
  return words.length > 0 ? or(begins, named) : begins;
}
