import { readFile, writeFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { Inspected } from '../../ports/file-inspector.ts';
import { mayBePdf, pdfIn } from './pdf-check.ts';
import { drawAnew, isPicture } from './picture.ts';
import { textIn } from './plain-text.ts';
import { soundIn } from './sound.ts';
import { oldWordIn, wordIn, type Found } from './word.ts';
import { hidesZip } from './zip.ts';

/** Looks at a file of 20 MB at most, and draws a picture anew in its place. */
export async function examine(path: string): Promise<Inspected> {
  const bytes = await readFile(path);
  const found = await lookAt(bytes);
  if ('reason' in found) return { ok: false, reason: found.reason };
  if (!('content' in found)) return { ok: true, kind: found.kind, size: bytes.length };
  await writeFile(path, found.content);
  return { ok: true, kind: found.kind, size: found.content.length };
}

async function lookAt(bytes: Buffer): Promise<Found | Awaited<ReturnType<typeof drawAnew>>> {
  if (bytes.length === 0) return { reason: 'empty' };
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return wordIn(bytes);
  // What two programs read as two things is made to get past one of them.
  if (hidesZip(bytes)) return { reason: 'two-formats' };
  if (mayBePdf(bytes)) return pdfIn(bytes);
  const extension = (await fileTypeFromBuffer(bytes))?.ext;
  if (extension === undefined) return textIn(bytes);
  if (isPicture(extension)) return drawAnew(bytes, extension);
  if (extension === 'cfb') return oldWordIn(bytes);
  return soundIn(bytes, extension) ?? { reason: 'wrong-kind' };
}
