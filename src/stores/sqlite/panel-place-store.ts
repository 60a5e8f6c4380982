import { sql } from 'drizzle-orm';
import { events } from '../../../db/sqlite/schema.ts';
import type { PanelPlaceStore } from '../../ports/panel-place-store.ts';
import type { Database } from './database.ts';

/** Written like the index over it, or that is not used. */
const accountOnPanel = sql`case when json_valid("body") then "body" ->> '$.account' end`;

/** Places on panels in SQLite, found by an index over the events that name an account. */
export function makePanelPlaceStore(database: Database): PanelPlaceStore {
  const query = database
    .selectDistinct({ id: events.complaintId })
    .from(events)
    .where(sql`${accountOnPanel} is not null and ${accountOnPanel} = ${sql.placeholder('account')}`)
    .prepare();
  return { complaintsOf: async (account) => query.all({ account }).map(({ id }) => id) };
}
