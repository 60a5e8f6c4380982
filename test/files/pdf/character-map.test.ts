import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { characterMap } from '../../../src/files/pdf/character-map.ts';
import { readFonts } from '../../../src/files/pdf/fonts.ts';

const [atkinson, dejaVu, siliguri] = readFonts().characters;
const has = (font: ReadonlySet<number> | undefined, letters: string) =>
  [...letters].every((letter) => font!.has(letter.codePointAt(0)!));

test('the first font has the letters of English, Welsh, Polish, Romanian and Turkish', () => {
  expect(has(atkinson, 'Az09£€“”–ŵŷńłżășțğış')).toBe(true);
  expect(has(atkinson, 'س')).toBe(false);
});

test('the others have Greek, Cyrillic, Hebrew, Arabic and Bengali, and the box for what is missing', () => {
  expect(has(dejaVu, 'ΩжאسپЂ□😀')).toBe(true);
  expect(has(siliguri, 'আমিড়')).toBe(true);
  expect(has(dejaVu, 'আ') || has(siliguri, '日')).toBe(false);
});

test('a file that is no font is refused', () => {
  expect(() => characterMap(readFileSync('package.json'))).toThrow();
});
