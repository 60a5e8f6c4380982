import type { Found } from './word.ts';

const start = Buffer.from('%PDF-');
const end = Buffer.from('%%EOF');
/** Readers look for a beginning that far into a file, in bytes, and so for something else before it. */
const searched = 1024;

/** True when some programs would read a file as PDF. */
export function mayBePdf(bytes: Buffer): boolean {
  return bytes.subarray(0, searched).includes(start);
}

/** A PDF from the first byte to the last. */
export function pdfIn(bytes: Buffer): Found {
  if (bytes.indexOf(start) !== 0) return { reason: 'two-formats' };
  const at = bytes.lastIndexOf(end);
  if (at < 0) return { reason: 'damaged' };
  const rest = bytes.subarray(at + end.length).toString('latin1');
  return /^[\s\0]*$/.test(rest) ? { kind: 'pdf' } : { reason: 'two-formats' };
}
