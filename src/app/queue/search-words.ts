import type { QueueSearch } from '../../ports/queue-store.ts';

/** Letters that are not a plain one with an accent, as people without the right keyboard type them. */
const plain: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};

/** The words of a name or a search: lower case, without accents and apostrophes; any other sign divides words. */
export function searchWords(text: string): string[] {
  const lower = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const letters = lower.replace(/[łøđðþßæœı]/g, (letter) => plain[letter]!).replace(/['’‘ʼ`]/g, '');
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** What somebody typed to find a complaint: the beginning of a reference, or names. */
export function searchFor(text: string): QueueSearch {
  const code = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const isReference = /^[2-9C-Y]{3,8}$/.test(code);
  const reference = isReference ? [code.slice(0, 4), code.slice(4)].filter((part) => part).join('-') : null;
  return { reference, words: searchWords(text) };
}
