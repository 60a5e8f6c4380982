import { fileKinds } from '../../domain/evidence/kinds.ts';
import type { FileOwner, FileStore, KeptFile } from '../../ports/file-store.ts';

/** A file, or a part of it, as it goes over the network. */
export interface ServedFile {
  readonly type: string;
  /** Its name there says nothing about anybody: it shows in the list of downloads. */
  readonly disposition: string;
  readonly length: number;
  /** The part, as `Content-Range` says it; null for the whole file. */
  readonly part: string | null;
  read(): Promise<ReadableStream<Uint8Array>>;
}

/**
 * The file of that owner, or the part that a `Range` header asks for. Null for what is not there, or somebody else's, or
 * not for this reader (`mayHave`).
 */
export async function fileToServe(
  owner: FileOwner,
  id: string,
  range: string | null,
  files: FileStore,
  mayHave: (file: KeptFile) => boolean = () => true,
): Promise<ServedFile | null> {
  const file = await files.find(owner, id);
  if (!file || !mayHave(file)) return null;
  const { type, extension, isShown } = fileKinds[file.kind];
  const part = partOf(file, range);
  return {
    type,
    disposition: `${isShown ? 'inline' : 'attachment'}; filename="file.${extension}"`,
    length: part ? part.end - part.start + 1 : file.size,
    part: part && `bytes ${part.start}-${part.end}/${file.size}`,
    read: () => files.read(id, part ?? undefined),
  };
}

/** One part is answered. Whoever asks for several, or for one that is not there, gets the whole. */
function partOf({ size }: KeptFile, range: string | null): { start: number; end: number } | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!from && !to) return null;
  const start = from ? Number(from) : Math.max(0, size - Number(to));
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1;
  return start <= end ? { start, end } : null;
}
