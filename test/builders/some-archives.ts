import { strToU8, zipSync, type Zippable } from 'fflate';

const parts = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<w:document>Hello</w:document>'),
};

/** A Word document with these parts besides its own. */
export function wordDocument(more: Zippable = {}): Buffer {
  return Buffer.from(zipSync({ ...parts, ...more }));
}

/** A Word document whose list says that a part is smaller than it is. */
export function lyingDocument(): Buffer {
  const bytes = wordDocument({ 'word/big.xml': new Uint8Array(3_000_000) });
  const list = bytes.lastIndexOf('word/big.xml') - 46;
  bytes.writeUInt32LE(1000, list + 24);
  return bytes;
}

/** An archive that programs for Java run. */
export function javaArchive(): Buffer {
  return Buffer.from(zipSync({ 'META-INF/MANIFEST.MF': strToU8('Main-Class: A'), 'A.class': strToU8('x') }));
}

/** A Word document as it was made before 2007, with these parts, each of a name only. */
export function oldDocument(...names: string[]): Buffer {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([
    start,
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(`${name}\0\0`, 'utf16le')),
    Buffer.alloc(512),
  ]);
}
