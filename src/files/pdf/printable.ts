/** Stands where a character was that no font has. */
export const gap = '□';

/** More characters than this in one piece, and a line would run off the page. */
const longest = 20;

/** Signs that are not seen, but tell how others join: Persian, Bengali and others need them. */
const joiners = '\u200c\u200d';
const unseen = new RegExp(`(?![\\n${joiners}])[\\p{Cc}\\p{Cf}\\p{Variation_Selector}]`, 'gu');
const inOnePiece = new RegExp(`\\S{${longest}}(?=\\S)`, 'gu');

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The text as the fonts can show it. PDF/UA-1 allows no empty boxes of a font's own: a letter that none of them has
 * whole, with its accents, becomes a box of ours. What nobody sees goes, line ends stay, and long pieces may break.
 */
export function printable(text: string, fonts: readonly ReadonlySet<number>[]): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(unseen, '');
  const pieces = Array.from(letters.segment(tidy), ({ segment }) => (isIn(fonts, segment) ? segment : gap));
  return pieces.join('').replace(inOnePiece, '$&\u200b');
}

function isIn(fonts: readonly ReadonlySet<number>[], letter: string): boolean {
  if (letter === '\n') return true;
  const codes = Array.from(letter, (character) => character.codePointAt(0)!);
  return fonts.some((font) => codes.every((code) => font.has(code)));
}
