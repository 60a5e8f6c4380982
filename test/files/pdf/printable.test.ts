import { describe, expect, test } from 'vitest';
import { readFonts } from '../../../src/files/pdf/fonts.ts';
import { printable } from '../../../src/files/pdf/printable.ts';

const { characters } = readFonts();
const shown = (text: string) => printable(text, characters);

describe('what people wrote, as the fonts can show it', () => {
  test.each([
    'They said: “Enough.” It’s £5 – no more… #let $x$ *b* _i_ @a <b> \\ `c` // d',
    'Zażółć gęślą jaźń, Ελληνικά, Кириллица, Tiếng Việt',
    'السلام عليكم',
    'শুভ সকাল',
    'می‌خواهم',
    '😀 ❤',
  ])('stays as it is: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('a sign that no font has becomes one box, however many characters it is made of', () => {
    expect(shown('日本')).toBe('□□');
    expect(shown('👨‍👩‍👧!')).toBe('□!');
    expect(shown('\u{10FFFF}\uE000\uD800')).toBe('□□□');
  });

  test('a letter with an accent that is in another font than the letter becomes a box, for no font has it whole', () => {
    expect(shown('ক\u0301')).toBe('□');
  });

  test('an accent that was typed apart joins its letter', () => {
    expect(shown('Zoe\u0308')).toBe('Zo\u00eb');
  });

  test('what nobody sees goes, and cannot turn the words around', () => {
    expect(shown('a\u0000b\u202ec\u2066d\ufeffe\u00adf\u200bg')).toBe('abcdefg');
  });

  test('line ends of every kind stay, and tabs and wide spaces are spaces', () => {
    expect(shown('a\r\nb\rc\u2028d\te\u3000f')).toBe('a\nb\nc\nd e f');
  });

  test('a long piece may break, so that it stays on the page', () => {
    expect(shown('x'.repeat(50)).split('\u200b')).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(10)]);
    expect(shown('x'.repeat(20))).toBe('x'.repeat(20));
  });
});
