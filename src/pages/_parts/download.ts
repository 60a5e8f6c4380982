import type { PrintSize } from '../../ports/printer.ts';

const types = {
  pdf: 'application/pdf',
} as const;

/** A file to keep. Its name says nothing about anybody: it shows in the list of downloads. */
export function download(
  body: Uint8Array<ArrayBuffer>,
  name: string,
  type: keyof typeof types,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': types[type],
      'Content-Length': String(body.length),
      'Content-Disposition': `attachment; filename="${name}.${type}"`,
      ...headers,
    },
  });
}

/** A file that is not there. The same for one that never was and for one that somebody else may have. */
export function noSuchFile(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response('We cannot find that file. Go back and choose another one.', { status: 404, headers });
}

/** Large print is asked for with `?print=large`. */
export function printSizeOf(url: URL): PrintSize {
  return url.searchParams.get('print') === 'large' ? 'large' : 'normal';
}
