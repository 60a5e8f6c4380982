/** One file inside a ZIP archive, as the list at its end declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** Where the list of an archive ends, or what looks like it: -1 where nothing does. */
export function endOfZip(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at;
  return -1;
}

/** True when an archive hangs on the end of something else: unpackers look there first. */
export function hidesZip(bytes: Buffer): boolean {
  return endOfZip(bytes) >= 0 && bytes.includes(Buffer.from('PK\x01\x02', 'latin1'));
}

/**
 * What is in an archive that fills the file from its first byte to its last, each part once. Null for any other: it
 * has something before, between or after, or says two things at once.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOfZip(bytes);
  if (end < 0 || end + endLength + bytes.readUInt16LE(end + 20) !== bytes.length) return null;
  const list = bytes.readUInt32LE(end + 16);
  if (list + bytes.readUInt32LE(end + 12) !== end) return null;
  try {
    const entries = readList(bytes, list, bytes.readUInt16LE(end + 10));
    return entries && isGapless(entries, list)
      ? entries.map(({ from: _from, to: _to, ...entry }) => entry)
      : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Placed extends ZipEntry {
  readonly from: number;
  readonly to: number;
}

function readList(bytes: Buffer, list: number, amount: number): Placed[] | null {
  const entries: Placed[] = [];
  for (let at = list, index = 0; index < amount; index += 1) {
    const from = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(at) !== entryMark || bytes.readUInt32LE(from) !== localMark) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const packed = bytes.readUInt32LE(at + 20);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, unpacked] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 24)];
    entries.push({ name, method, packed, unpacked, start, from, to: start + packed });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** After an entry, up to 24 bytes may say its size again. */
const longestTrailer = 24;

function isGapless(entries: readonly Placed[], end: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.from - other.from);
  const gaps = inOrder.map(({ from }, index) => from - (inOrder[index - 1]?.to ?? 0));
  const last = end - (inOrder.at(-1)?.to ?? 0);
  return inOrder[0]?.from === 0 && [...gaps, last].every((gap) => gap >= 0 && gap <= longestTrailer);
}
