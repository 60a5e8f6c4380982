import { fileToServe } from '../../app/files/file-to-serve.ts';
import type { FileOwner, FileStore, KeptFile } from '../../ports/file-store.ts';
import { noSuchFile } from './download.ts';

/**
 * A file that somebody sent. A browser may show it, but run nothing in it, and takes it for nothing else than we say.
 * Sound can be asked for in parts, which some browsers insist on.
 */
export async function fileAnswer(
  owner: FileOwner | null,
  id: string | undefined,
  request: Request,
  { files }: { files: FileStore },
  mayHave?: (file: KeptFile) => boolean,
): Promise<Response> {
  const range = request.headers.get('range');
  const served = owner && (await fileToServe(owner, id ?? '', range, files, mayHave));
  if (!served) return noSuchFile();
  const { type, disposition, length, part } = served;
  return new Response(await served.read(), {
    status: part ? 206 : 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(length),
      'Content-Disposition': disposition,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Accept-Ranges': 'bytes',
      ...(part && { 'Content-Range': part }),
    },
  });
}
