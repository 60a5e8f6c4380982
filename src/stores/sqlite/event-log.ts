import { and, asc, eq, max, sql } from 'drizzle-orm';
import { events } from '../../../db/sqlite/schema.ts';
import { eraseTexts, type ErasureScope } from '../../domain/complaint/erase-texts.ts';
import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import { eventToText, readEvent } from '../../domain/complaint/stored-event.ts';
import type { Database } from './database.ts';

interface Recorded {
  readonly events: readonly ComplaintEvent[];
  readonly recordedAt: number;
  readonly recordedBy: string;
}

/** The events of complaints. Call `add` inside a transaction. */
export function makeEventLog(database: Database) {
  const queries = prepare(database);

  /** The position of the last entry; 0 when there is none. */
  const lastPosition = (complaintId: string): number => queries.last.get({ complaintId })?.position ?? 0;

  const add = (complaintId: string, after: number, recorded: Recorded): Entry[] =>
    recorded.events.map((event, index) => {
      const { recordedAt, recordedBy } = recorded;
      const position = after + index + 1;
      const body = eventToText(event, { complaint: complaintId, position });
      queries.add.run({ complaintId, position, body, recordedAt, recordedBy });
      return { position, event, recordedAt, recordedBy };
    });

  const read = (complaintId: string): Entry[] =>
    queries.read.all({ complaintId }).map(({ body, ...entry }) => {
      const event = readEvent(body, { complaint: complaintId, position: entry.position });
      return { ...entry, event };
    });

  /** The database refuses to change anything else, and to change it without a later entry that grants it. */
  const erase = (complaintId: string, scope: ErasureScope): void => {
    for (const { position, event } of read(complaintId)) {
      const erased = eraseTexts(event, scope);
      const body = eventToText(erased, { complaint: complaintId, position });
      if (body !== JSON.stringify(event)) queries.erase.run({ complaintId, position, body });
    }
  };

  return { lastPosition, add, read, erase };
}

function prepare(database: Database) {
  const { position, body, recordedAt, recordedBy } = events;
  const ofComplaint = eq(events.complaintId, sql.placeholder('complaintId'));
  const added = {
    complaintId: sql.placeholder('complaintId'),
    position: sql.placeholder('position'),
    body: sql.placeholder('body'),
    recordedAt: sql.placeholder('recordedAt'),
    recordedBy: sql.placeholder('recordedBy'),
  };
  return {
    add: database.insert(events).values(added).prepare(),
    erase: database
      .update(events)
      .set({ body: sql`${sql.placeholder('body')}` })
      .where(and(ofComplaint, eq(position, sql.placeholder('position'))))
      .prepare(),
    last: database
      .select({ position: max(position) })
      .from(events)
      .where(ofComplaint)
      .prepare(),
    read: database
      .select({ position, body, recordedAt, recordedBy })
      .from(events)
      .where(ofComplaint)
      .orderBy(asc(position))
      .prepare(),
  };
}
