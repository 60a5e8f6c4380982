import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Context } from '../domain/complaint/context.ts';
import type { Entry } from '../domain/complaint/events.ts';
import { fold } from '../domain/complaint/evolve.ts';
import { progress, type Progress } from '../domain/complaint/progress.ts';
import { findVersion } from '../domain/procedure/versions.ts';
import type { Procedure } from '../domain/procedure/schema.ts';
import type { ComplaintRow } from '../ports/complaint-store.ts';
import { momentNow } from '../ports/now.ts';
import type { ComplaintServices } from './complaint-services.ts';

/** A complaint with its history, its procedure and where it stands. */
export interface ReadComplaint {
  readonly row: ComplaintRow;
  readonly entries: readonly Entry[];
  readonly complaint: Complaint;
  readonly procedure: Procedure;
  readonly context: Context;
  readonly progress: Progress;
}

type Rules = Pick<ComplaintServices, 'procedures' | 'calendar' | 'now'>;

/**
 * Reads a complaint and computes where it stands; null when there is none with that id. `shown`: what the reader may have
 * of its entries. All the rest is computed from that alone.
 */
export async function readComplaint(
  id: string,
  services: Rules & Pick<ComplaintServices, 'complaints'>,
  shown = (entries: readonly Entry[]): readonly Entry[] => entries,
): Promise<ReadComplaint | null> {
  const row = await services.complaints.find(id);
  if (!row) return null;
  return computed(row, shown(await services.complaints.entries(id)), services);
}

/** The same from entries at hand. Throws when the procedure's version is no longer in the content. */
export function computed(row: ComplaintRow, entries: readonly Entry[], services: Rules): ReadComplaint {
  return { row, ...computedFrom(row.id, entries, services) };
}

/** The same for a complaint that is not stored yet. */
export function computedFrom(
  id: string,
  entries: readonly Entry[],
  services: Rules,
): Omit<ReadComplaint, 'row'> {
  const complaint = fold(entries);
  const procedure = findVersion(services.procedures, complaint.procedure, complaint.version);
  if (!procedure) {
    throw new Error(
      `Complaint ${id} is under ${complaint.procedure} ${complaint.version}, which is not in content/procedures.`,
    );
  }
  const context = { procedure, calendar: services.calendar, now: momentNow(services.now) };
  return { entries, complaint, procedure, context, progress: progress(complaint, context) };
}
