import sirv from 'sirv';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Next = () => void;

/**
 * Serves what the build made, from a list of files read once: no look at the disk for other paths. Files with
 * a hash in their name never change; pages are asked for again each time.
 */
export function serveStatic(folder: string) {
  const serve = sirv(folder, { brotli: true, gzip: false, etag: true, extensions: ['html'], setHeaders });
  return (request: IncomingMessage, response: ServerResponse, next: Next) => {
    if (request.method === 'GET' || request.method === 'HEAD') serve(request, response, next);
    else next();
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const never = path.startsWith('/_astro/');
  response.setHeader('Cache-Control', never ? 'public, max-age=31536000, immutable' : 'no-cache');
}
