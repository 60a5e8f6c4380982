import { momentInWords } from '../../../domain/calendar/words.ts';
import { stageOf } from '../../../domain/complaint/steps.ts';
import { fileKinds } from '../../../domain/evidence/kinds.ts';
import type { Attachment, BundlePaper, PaperFile, PrintSize } from '../../../ports/printer.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import { whomOf } from '../whom.ts';
import { bundleOf, type BundleEntry, type BundleFile, type BundleServices } from './bundle.ts';

/** What goes along inside the PDF may have, in bytes: beyond it a file is read beside the bundle. */
const mostInside = 40 * 1024 * 1024;
const pictures: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif']);

/** The bundle as one tagged PDF: contents, what is missing, and each paper. */
export async function bundlePdf(
  read: ReadComplaint,
  size: PrintSize,
  services: BundleServices,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await bundleOf(read, services);
  const inside: Attachment[] = [];
  const papers = [];
  for (const entry of entries) papers.push(await paperOf(entry, inside, services));
  return services.printer.print('bundle', { ...frame(read, entries), papers }, size, inside);
}

function frame(read: ReadComplaint, entries: readonly BundleEntry[]): Omit<BundlePaper, 'papers'> {
  const { procedure, complaint, row, context } = read;
  const stage = stageOf(procedure, complaint.stage);
  return {
    title: 'Papers',
    partnership: procedure.partnership,
    heading: 'Papers for the panel',
    about: [`${stage.title}. Reference ${row.reference}.`, `Put together on ${momentInWords(context.now)}.`],
    before: [
      'For the members of the panel alone. Do not copy these papers or pass them on.',
      `Ways to reach ${whomOf(complaint).who} are left out. Ask whoever arranges the panel if you need to write to them.`,
    ],
    contentsHeading: 'Contents',
    missing: {
      heading: 'What is missing',
      papers: entries.filter(({ status }) => status === 'missing').map(titleOf),
      none: 'Nothing that the procedure lists is missing.',
    },
  };
}

function titleOf({ number, paper }: Pick<BundleEntry, 'number' | 'paper'>): string {
  return `${number}. ${paper.title}`;
}

async function paperOf(
  entry: BundleEntry,
  inside: Attachment[],
  services: BundleServices,
): Promise<BundlePaper['papers'][number]> {
  const files: PaperFile[] = [];
  for (const [index, file] of entry.files.entries()) {
    files.push(await fileOf(file, `${entry.number}.${index + 1}`, inside, services));
  }
  const notes = {
    there: '',
    missing: 'This paper is missing.',
    empty: 'There is nothing here, and the procedure does not ask for it.',
  };
  const mark = entry.status === 'missing' ? ' (missing)' : '';
  return {
    title: `${titleOf(entry)}${mark}`,
    note: notes[entry.status],
    isThere: entry.status === 'there',
    parts: entry.parts,
    files,
  };
}

async function fileOf(
  file: BundleFile,
  number: string,
  inside: Attachment[],
  { files }: BundleServices,
): Promise<PaperFile> {
  const name = `${number} ${file.name}`;
  const { type, extension } = fileKinds[file.kind];
  const alt = `${pictures.has(file.kind) ? 'Picture' : 'File'} ${name}`;
  const plain = { name, note: '', text: '', path: '', alt, type };
  if (file.kind === 'text')
    return { ...plain, kind: 'text', text: new TextDecoder().decode(await bytesOf(file, files)) };
  const used = inside.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (used + file.size > mostInside)
    return {
      ...plain,
      kind: 'beside',
      note: 'This file is too large to go along. Open it beside the bundle.',
    };
  const path = `paper-${number.replace('.', '-')}.${extension}`;
  inside.push({ path, bytes: await bytesOf(file, files) });
  if (pictures.has(file.kind)) return { ...plain, kind: 'picture', path };
  const note = `A file of its own: ${extension.toUpperCase()}. It goes along inside this document as ${path}, and can be opened beside the bundle.`;
  return { ...plain, kind: 'attached', path, note };
}

async function bytesOf({ id }: BundleFile, files: BundleServices['files']): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await files.read(id)).arrayBuffer());
}
