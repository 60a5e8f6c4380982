import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { isForPanel, namedFileSchema, type NamedFile } from '../../domain/evidence/kinds.ts';
import type { FileStore, KeptFile } from '../../ports/file-store.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { ofComplaint } from './complaint-files.ts';

/**
 * The files of a family: those that its history names, and those that were added and not sent yet. The latter are for
 * whoever added them alone: `addedBy`.
 */
export async function filesOf(
  { row, entries }: Pick<ReadComplaint, 'row' | 'entries'>,
  files: FileStore,
  addedBy = 'family',
): Promise<{ sent: KeptFile[]; unsent: KeptFile[] }> {
  const named = new Set(entries.flatMap(({ event }) => namedIn(event)).map(({ id }) => id));
  const all = (await files.list(ofComplaint(row.id))).filter((file) => !isForPanel(file));
  const unsent = all.filter((file) => !named.has(file.id) && file.addedBy === addedBy);
  return { sent: all.filter(({ id }) => named.has(id)), unsent };
}

/** The files that came with an entry. */
export function namedIn(event: ComplaintEvent): readonly NamedFile[] {
  if (event.type === 'InformationAdded') return event.files ?? [];
  if (event.type === 'PanelPaperAdded') return event.files;
  if (event.type !== 'ComplaintLodged') return [];
  return namedFileSchema.array().safeParse(event.telling['evidence']).data ?? [];
}
