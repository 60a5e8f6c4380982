import { dayNow } from '../../ports/now.ts';
import type { QueueCounts, QueueScope, QueueStore, QueueTime } from '../../ports/queue-store.ts';
import type { UserStore } from '../../ports/user-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { StaffActor } from '../policy.ts';
import { pageCount } from '../page-links.ts';
import { scopeOf } from './queue-scope.ts';
import { queryOf, type QueueFilters } from './filters.ts';
import { lastInstantOf } from './late-after.ts';
import { queueLines, type QueueLine } from './queue-rows.ts';
import { searchFor } from './search-words.ts';
import type { Searches } from './searches.ts';

export type QueueServices = Pick<ComplaintServices, 'procedures' | 'calendar' | 'now'> & {
  readonly queue: QueueStore;
  readonly users: Pick<UserStore, 'listStaff'>;
  readonly searches: Searches;
};

export interface QueuePage {
  readonly scope: QueueScope;
  readonly lines: readonly QueueLine[];
  readonly counts: QueueCounts;
  /** How many the filters find; and on how many pages they stand, at least 1. */
  readonly total: number;
  readonly pages: number;
  /** What is searched for; null for no search, or one whose hour is over. */
  readonly sought: string | null;
  /** Those to whom the complaints that the reader may list can be assigned. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

/** How many complaints stand on a page. */
export const pageSize = 25;

/** One page of the queue as it stands now, for a member of staff. A search whose hour is over finds nothing. */
export async function readQueue(
  filters: QueueFilters,
  actor: StaffActor,
  services: QueueServices,
): Promise<QueuePage> {
  const scope = scopeOf(actor, services.procedures);
  const sought = filters.search === '' ? null : services.searches.find(scope.reader, filters.search);
  const search = filters.search === '' ? undefined : searchFor(sought ?? '');
  const query = { scope, ...queryOf(filters, scope.reader), ...(search && { search }) };
  const time = timeNow(services);
  const part = { skip: (filters.page - 1) * pageSize, most: pageSize };
  const [{ rows, total }, counts, members] = await Promise.all([
    services.queue.find(query, time, part),
    services.queue.count(scope, time),
    services.users.listStaff(),
  ]);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const lines = queueLines(rows, { actor, names }, services);
  const staff = members.filter(({ memberships }) =>
    memberships.some(({ partnership }) => scope.partnerships.includes(partnership)),
  );
  return { scope, lines, counts, total, pages: pageCount(total, pageSize), sought, staff };
}

function timeNow({ now }: Pick<ComplaintServices, 'now'>): QueueTime {
  return { now: now(), endOfToday: lastInstantOf(dayNow(now)) };
}
