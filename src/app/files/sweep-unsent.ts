import { setImmediate } from 'node:timers/promises';
import type { ComplaintStore } from '../../ports/complaint-store.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { Now } from '../../ports/now.ts';
import { oldestKept } from '../keep-drafts.ts';
import { ofComplaint } from './complaint-files.ts';
import { namedIn } from './unsent-files.ts';

interface Services {
  readonly complaints: ComplaintStore;
  readonly files: FileStore;
  readonly now: Now;
}

/**
 * Removes files that were added to a complaint and not sent in the time that drafts are kept. What was sent stays: the
 * history names it. Requests are answered in between.
 */
export async function sweepUnsentFiles({ complaints, files, now }: Services): Promise<void> {
  const old = Map.groupBy(await files.listOld(oldestKept(now)), ({ complaintId }) => complaintId);
  for (const [complaintId, theirs] of old) {
    const entries = await complaints.entries(complaintId);
    const sent = new Set(entries.flatMap(({ event }) => namedIn(event)).map(({ id }) => id));
    for (const { id } of theirs) if (!sent.has(id)) await files.remove(ofComplaint(complaintId), id);
    await setImmediate();
  }
}
