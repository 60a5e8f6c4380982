import { Readable } from 'node:stream';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { fileKinds } from '../../domain/evidence/kinds.ts';
import type { FileStore, KeptFile } from '../../ports/file-store.ts';
import { filesOf } from '../files/unsent-files.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { recordFiles, type RecordServices } from './record-files.ts';

/**
 * The whole record of a complaint as one file, packed while it is sent: the files of a family can be too large to be
 * held all at once. What is compressed already is put in as it is. `reader`: who gets it, as entries say
 * it.
 */
export function recordZip(
  read: ReadComplaint,
  services: RecordServices & { readonly files: FileStore },
  reader = 'family',
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return Readable.toWeb(Readable.from(pack(read, services, reader))) as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
}

async function* pack(
  read: ReadComplaint,
  services: RecordServices & { readonly files: FileStore },
  reader: string,
) {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const add = (name: string, isPacked: boolean) => {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = services.now();
    zip.add(file);
    return file;
  };
  for (const [name, bytes] of Object.entries(await recordFiles(read, services, reader))) {
    add(name, name.endsWith('.pdf')).push(bytes, true);
    yield* ready.splice(0);
  }
  const { sent, unsent } = await filesOf(read, services.files, reader);
  const kept = [...sent, ...unsent];
  for (const [index, file] of kept.entries()) {
    const entry = add(nameInRecord(file, index), true);
    for await (const piece of await services.files.read(file.id)) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}

/** A safe name, which says nothing about anybody: programs unpack under it. */
function nameInRecord({ kind }: KeptFile, index: number): string {
  return `files/file-${index + 1}.${fileKinds[kind].extension}`;
}
