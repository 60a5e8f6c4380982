import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { largestFile, mostTogether } from '../app/files/limits.ts';

/** A file that a form carried. `path`: where it lies, when it came in whole. */
export type ReceivedFile = { readonly field: string; readonly name: string } & (
  | { readonly status: 'whole'; readonly path: string }
  | { readonly status: 'too-large' | 'too-many' | 'too-much-together' | 'too-late' }
);

export interface MultipartForm {
  readonly fields: readonly [string, string][];
  readonly files: readonly ReceivedFile[];
}

const limits = {
  fileSize: largestFile,
  files: 2 * mostTogether.files,
  fields: 200,
  /** In bytes, as much as a form without files may have in all. */
  fieldSize: 256 * 1024,
  parts: 400,
  headerPairs: 20,
};
/** How long a sender may say nothing, in milliseconds. */
const patience = 60_000;

/**
 * Reads a form as it arrives: its files go straight to disk, to `place()`, and no more of them than belongs to one
 * complaint. Without a place they are let go by. Null when the sender has gone before the end, or did not send a form:
 * then nothing is left of it.
 */
export async function readMultipart(
  request: IncomingMessage,
  place: (() => Promise<string>) | null,
): Promise<MultipartForm | null> {
  const fields: [string, string][] = [];
  const files: Promise<ReceivedFile | null>[] = [];
  const paths: string[] = [];
  const gone = new AbortController();
  let bytes = 0;
  const receive = async (
    field: string,
    stream: BusboyFileStream,
    name: string,
  ): Promise<ReceivedFile | null> => {
    const refuse = (status: Exclude<ReceivedFile['status'], 'whole'>) => ({ field, name, status });
    if (!place || paths.length >= mostTogether.files || bytes > mostTogether.bytes) {
      stream.resume();
      return name === ''
        ? null
        : refuse(!place ? 'too-late' : bytes > mostTogether.bytes ? 'too-much-together' : 'too-many');
    }
    const path = await place();
    paths.push(path);
    await pipeline(stream, createWriteStream(path, { mode: 0o600, flags: 'wx' }), { signal: gone.signal });
    bytes += stream.bytesRead;
    // A field for files that was left empty sends a file without a name and without content.
    if (name === '' && stream.bytesRead === 0) return null;
    return stream.truncated ? refuse('too-large') : { field, name, status: 'whole', path };
  };
  request.setTimeout(patience, () => request.destroy());
  try {
    const form = new Busboy({ headers: request.headers as BusboyHeaders, limits });
    form.on('field', (name, value) => void fields.push([name, value]));
    form.on('file', (field, stream, name) => {
      const received = receive(field, stream, name ?? '');
      received.catch(() => {});
      files.push(received);
    });
    await pipeline(request, form);
    const whole = (await Promise.all(files)).filter((file) => file !== null);
    request.setTimeout(0);
    const kept = new Set(whole.flatMap((file) => (file.status === 'whole' ? [file.path] : [])));
    await erase(paths.filter((path) => !kept.has(path)));
    return { fields, files: whole };
  } catch {
    gone.abort();
    await Promise.allSettled(files);
    await erase(paths);
    return null;
  }
}

/** Removes what was not taken over. */
export async function discard(files: readonly ReceivedFile[]): Promise<void> {
  await erase(files.flatMap((file) => (file.status === 'whole' ? [file.path] : [])));
}

async function erase(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
