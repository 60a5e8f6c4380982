import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this many bytes a page is sent as it is. */
const worthIt = 1000;
/** The quickest level: 0.1 ms a page. Files that never change are compressed at the best one, once, by the build. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** The same page in fewer bytes, where the browser can read that. Only whole pages of text. */
export async function compressed(response: Response, accepts: string | null): Promise<Response> {
  const coding = /\bbr\b/.test(accepts ?? '') ? 'br' : /\bgzip\b/.test(accepts ?? '') ? 'gzip' : null;
  if (!coding || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding');
  if (page.length < worthIt) return new Response(page, { status: response.status, headers });
  const body = coding === 'br' ? brotliCompressSync(page, quick) : gzipSync(page, { level: 1 });
  headers.set('Content-Encoding', coding);
  headers.set('Content-Length', String(body.length));
  return new Response(body, { status: response.status, headers });
}
