import type { QueueSearch } from '../../ports/queue-store.ts';

/** Letters that are not a plain one with an accent, as people without the right keyboard type them. */
const plain: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' },
};

const apostrophes = /['’‘ʼ`]/g;

/** The words of a name or a search: lower case, without accents and apostrophes; any other sign divides words. */
export function searchWords(text: string): string[] {
  const lower = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const letters = lower.replace(/[łøđðþßæœı]/g, (letter) => plain[letter]!).replace(apostrophes, '');
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * The words by which a name is found: with its apostrophes left out ("obrien"), as the parts beside them ("o", "brien"),
 * and with a letter that stands alone drawn to the next word, so that "O'Brien", "O Brien" and "OBrien" find each other.
 */
export function nameWords(name: string): string[] {
  const parts = searchWords(name.replace(apostrophes, ' '));
  const drawn = parts.flatMap((part, at) => {
    const next = parts[at + 1];
    return part.length === 1 && next ? [part + next] : [];
  });
  return [...new Set([...searchWords(name), ...parts, ...drawn])];
}

/** What somebody typed to find a complaint: the beginning of a reference, or names. */
export function searchFor(text: string): QueueSearch {
  const code = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const isReference = /^[2-9C-Y]{3,8}$/.test(code);
  const reference = isReference ? [code.slice(0, 4), code.slice(4)].filter((part) => part).join('-') : null;
  return { reference, words: searchWords(text) };
}
