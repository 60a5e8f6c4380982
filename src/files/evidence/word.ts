import { inflateRawSync } from 'node:zlib';
import type { FileKind } from '../../domain/evidence/kinds.ts';
import type { Unfit } from '../../ports/file-inspector.ts';
import { zipEntries, type ZipEntry } from './zip.ts';

/** What was found: a kind of file, or why it cannot be kept. */
export type Found = { readonly kind: FileKind } | { readonly reason: Unfit };

/** No document of 20 MB grows beyond this when it is opened, in bytes. */
const mostUnpacked = 200 * 1024 * 1024;
/** Written text shrinks to a tenth or so; a hundredth is made to harm. Small parts may. */
const mostTimes = 100;
const smallPart = 1024 * 1024;

/** A Word document as it is made since 2007: an archive with known parts. */
export function wordIn(bytes: Buffer): Found {
  const entries = zipEntries(bytes);
  if (!entries) return { reason: 'two-formats' };
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^META-INF\/|\.class$/i.test(name))) return { reason: 'two-formats' };
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml'))
    return { reason: 'wrong-kind' };
  if (names.some((name) => /vba(Project|Data)/i.test(name))) return { reason: 'macros' };
  if (isBomb(entries)) return { reason: 'unpacks-too-large' };
  return entries.every((entry) => keepsItsWord(entry, bytes)) ? { kind: 'docx' } : { reason: 'damaged' };
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const all = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const swells = ({ unpacked, packed }: ZipEntry) => unpacked > smallPart && unpacked > packed * mostTimes;
  return all > mostUnpacked || entries.some(swells);
}

/** True when a part is as large as the list says: programs may unpack it to its end. */
function keepsItsWord({ method, packed, unpacked, start }: ZipEntry, bytes: Buffer): boolean {
  if (method === 0) return packed === unpacked;
  if (method !== 8) return false;
  try {
    const part = bytes.subarray(start, start + packed);
    return inflateRawSync(part, { maxOutputLength: unpacked + 1 }).length === unpacked;
  } catch {
    // What cannot be unpacked, or grows beyond its size, breaks its word: there is nothing else to tell.
    return false;
  }
}

const inFile = (name: string) => Buffer.from(name, 'utf16le');

/** A Word document as it was made before: its parts have names of two bytes a letter. */
export function oldWordIn(bytes: Buffer): Found {
  if (!bytes.includes(inFile('WordDocument'))) return { reason: 'wrong-kind' };
  return bytes.includes(inFile('_VBA_PROJECT')) ? { reason: 'macros' } : { kind: 'doc' };
}
