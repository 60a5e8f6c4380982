import type { PaperOfBundle } from '../../../domain/procedure/panel.ts';
import { panelOf } from '../../../domain/complaint/panel.ts';
import type { FileStore, KeptFile } from '../../../ports/file-store.ts';
import type { PaperPart, Printer } from '../../../ports/printer.ts';
import { ofComplaint } from '../../files/complaint-files.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import { drawnPaper, type DrawingServices } from './drawn-papers.ts';
import { withoutContact } from './without-contact.ts';

export type BundleServices = DrawingServices & { readonly files: FileStore; readonly printer: Printer };

/** A file in the bundle, with the position of the entry that added it. */
export interface BundleFile extends KeptFile {
  readonly entry: number;
}

/** A paper of the bundle as it stands. */
export interface BundleEntry {
  /** From 1, as the contents number it. */
  readonly number: number;
  readonly paper: PaperOfBundle;
  /** `empty`: nothing is there, and nothing has to be. */
  readonly status: 'there' | 'missing' | 'empty';
  readonly parts: readonly PaperPart[];
  readonly files: readonly BundleFile[];
}

/** The bundle for the panel of the stage in which a complaint is, paper by paper; empty where no panel decides. */
export async function bundleOf(read: ReadComplaint, services: BundleServices): Promise<BundleEntry[]> {
  const papers = panelOf(read.procedure, read.complaint)?.bundle ?? [];
  const kept = await services.files.list(ofComplaint(read.row.id));
  const clean = withoutContact(read.entries);
  return papers.map((paper, index) => {
    const drawn = drawnPaper(paper, read, services);
    const parts = drawn.map((part) => ({ ...part, paragraphs: part.paragraphs.map(clean) }));
    const files = filesOf(paper, read, kept);
    const isThere = parts.length > 0 || files.length > 0;
    const status = isThere ? 'there' : paper.optional ? 'empty' : 'missing';
    return { number: index + 1, paper, status, parts, files };
  });
}

function filesOf(
  paper: PaperOfBundle,
  { complaint }: ReadComplaint,
  kept: readonly KeptFile[],
): BundleFile[] {
  return complaint.panels.papers
    .filter((one) => one.stage === complaint.stage && one.paper === paper.id)
    .flatMap(({ files, number }) =>
      files.flatMap(({ id }) =>
        kept.filter((file) => file.id === id).map((file) => ({ ...file, entry: number })),
      ),
    );
}

/** The file of a bundle with that id; null for any other file of the complaint. */
export function bundleFile(entries: readonly BundleEntry[], id: string): BundleFile | null {
  return entries.flatMap(({ files }) => files).find((file) => file.id === id) ?? null;
}
