import type { OfferCount } from './hand-over.ts';

const kinds = ['asked', 'ended', 'shared', 'known'] as const;

/** What came of an offer, as the address of the next page carries it: numbers, and nothing of any family. */
export function offerQuery(count: OfferCount): string {
  return kinds.map((kind) => `${kind}=${count[kind]}`).join('&');
}

/** The same, read from an address. Null where nothing was offered just now. */
export function offerFrom(query: URLSearchParams): OfferCount | null {
  if (!query.has('asked')) return null;
  const [asked = 0, ended = 0, shared = 0, known = 0] = kinds.map((kind) => countIn(query.get(kind)));
  return { asked, ended, shared, known };
}

/** How many families were asked, how many were left out, and why. */
export function offerInWords({ asked, ended, shared, known }: OfferCount): string[] {
  return [
    asked === 0 ? 'No family was asked.' : `${families(asked)} ${asked === 1 ? 'is' : 'are'} asked.`,
    ...leftOut(ended, ended === 1 ? 'its complaint has ended' : 'their complaints have ended'),
    ...leftOut(shared, 'the colleague sees the case already, through the whole organisation'),
    ...leftOut(known, 'they let this colleague in, or were asked about them before'),
  ];
}

function leftOut(count: number, why: string): string[] {
  return count === 0 ? [] : [`${families(count)} left out: ${why}.`];
}

function families(count: number): string {
  return count === 1 ? '1 family' : `${count} families`;
}

function countIn(text: string | null): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
}
