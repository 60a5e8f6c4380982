import type { Word } from './table.ts';
import type { Answer } from './visitor.ts';

/** True for what a word says. What stands in the answer is looked at elsewhere. */
export function isAnsweredAs(word: Word, { status, headers }: Answer): boolean {
  const to = headers.get('location') ?? '';
  const isSignIn = /^\/(complaint\/sign-in|complain\/return|staff\/sign-in|advocate\/sign-in)$/.test(to);
  switch (word) {
    case 'shows':
    case 'gives':
    case 'plain':
      return status === 200;
    case 'asks':
      return status === 422;
    case 'goes':
      return status === 303 && !isSignIn;
    case 'leaves':
      return status === 303 && headers.getSetCookie().some((line) => /Max-Age=0/i.test(line));
    case 'sign-in':
      return (status === 303 && isSignIn) || status === 401;
    case 'none':
      return status === 404;
    case 'refused':
      return status === 405 || status === 415;
    case 'looks':
      return status === 403;
  }
}

/** True for an answer that a browser, or whatever stands before us, keeps. */
export function mayBeKept({ headers }: Answer): boolean {
  return headers.get('cache-control') !== 'no-store';
}

/** An answer without what it repeats of the question, and without the ids that are new in each: to compare two. */
export function plainly({ status, headers, body }: Answer, asked: string): string {
  const without = (text: string) =>
    [asked, asked.replaceAll('&', '&amp;')]
      .reduce((left, one) => left.replaceAll(one, '…'), text)
      .replaceAll(/\b[0-9a-f]{32}\b/g, 'an id');
  const told = [...headers]
    .filter(([name]) => !['date', 'content-length', 'set-cookie', 'etag'].includes(name))
    .map(([name, value]) => `${name}: ${without(value)}`);
  // The one that every browser gets with its first page tells nothing.
  const cookies = headers
    .getSetCookie()
    .flatMap((line) => (line.startsWith('same-site=') ? [] : line.split('=')[0]!));
  return [status, ...told.toSorted(), ...cookies, without(body)].join('\n');
}
