import { describe, expect, test } from 'vitest';
import { bytesForCode, codeFrom, normaliseCode } from '../../../src/domain/complaint/codes.ts';

const alphabet = '23456789CDFGHJKMNPQRTVWXY';

describe('a code made from bytes', () => {
  test('is always the same for the same bytes', () => {
    const bytes = Uint8Array.from({ length: bytesForCode }, (_, index) => index);
    expect(codeFrom(bytes, 2)).toBe(codeFrom(bytes, 2));
    expect(codeFrom(new Uint8Array(bytesForCode), 3)).toBe('2222-2222-2222');
  });

  test('has two groups of four for a reference, three for an access code', () => {
    const bytes = new Uint8Array(bytesForCode).fill(170);
    expect(codeFrom(bytes, 2)).toMatch(new RegExp(`^[${alphabet}]{4}-[${alphabet}]{4}$`));
    expect(codeFrom(bytes, 3)).toMatch(new RegExp(`^[${alphabet}]{4}-[${alphabet}]{4}-[${alphabet}]{4}$`));
  });

  test('uses every character of the alphabet, and no other', () => {
    const seen = Array.from({ length: 256 }, (_, byte) =>
      codeFrom(new Uint8Array(bytesForCode).fill(byte), 3),
    ).join('');
    expect([...new Set(seen.replaceAll('-', ''))].sort()).toEqual([...alphabet].sort());
  });

  test('differs when one bit differs', () => {
    const bytes = new Uint8Array(bytesForCode);
    const other = Uint8Array.from(bytes).fill(1, 0, 1);
    expect(codeFrom(bytes, 2)).not.toBe(codeFrom(other, 2));
  });
});

describe('what people type for K7M2-9QXD', () => {
  test.each([
    ['as it is printed', 'K7M2-9QXD'],
    ['in small letters', 'k7m2-9qxd'],
    ['without the dash', 'K7M29QXD'],
    ['with a space', 'K7M2 9QXD'],
    ['with spaces all over', '  k7 m2 9q xd '],
    ['with the long dash that a phone makes', 'K7M2–9QXD'],
    ['with a minus sign', 'K7M2\u22129QXD'],
    ['with a space that does not break', 'K7M2\u00A09QXD'],
    ['with a full stop', 'K7M2.9QXD.'],
    ['with Z, which we never print, for 2', 'K7MZ-9QXD'],
    ['in the wide characters of an East Asian keyboard', 'Ｋ７Ｍ２－９ＱＸＤ'],
  ])('%s is understood', (_, typed) => {
    expect(normaliseCode(typed)).toBe('K7M2-9QXD');
  });
});

test('an access code is understood with its three groups run together', () => {
  expect(normaliseCode('c2d3f4g5h6j7')).toBe('C2D3-F4G5-H6J7');
});

test('8 and 5 are understood when B and S were read', () => {
  expect(normaliseCode('BSBS-BSBS')).toBe('8585-8585');
});

test.each([
  ['nothing', ''],
  ['too short', 'K7M2-9QX'],
  ['too long for a reference, too short for a code', 'K7M2-9QXD-2'],
  ['longer than a code', 'C2D3-F4G5-H6J7-K'],
  ['a nought, which could be C, D or Q', 'K7M2-9QX0'],
  ['a one, which could be many things', 'K7M2-9QX1'],
  ['a vowel', 'K7M2-9QXA'],
  ['another script', 'К7М2-9QXD'],
  ['a question mark', 'K7M2-9QX?'],
])('%s is not a code', (_, typed) => {
  expect(normaliseCode(typed)).toBeNull();
});
