import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const whatHappened = asking('what-happened');
const told = (text: string) => ({ 'what-happened': text });

test('it is always asked', () => expect(whatHappened.isAsked({})).toBe(true));

test('10,000 characters are fine, one more is not', () => {
  expect(whatHappened.answer(told('a'.repeat(10_000)))).toHaveLength(10_000);
  expect(whatHappened.faults(told('a'.repeat(10_001)))).toEqual(['what-happened too-long']);
});

test('a new line counts as one character, as browsers count it', () => {
  expect(whatHappened.answer(told('a\r\n'.repeat(4_999) + 'ab'))).toHaveLength(10_000);
});

test('text of any script is kept as it was typed', () => {
  const text = 'Nie zgadzam się.\n\n<b>Non</b> & 不同意 🙂 "quoted"';
  expect(whatHappened.answer(told(text))).toBe(text);
  expect(whatHappened.roundTrip(text)).toBe(text);
});

test.each(['', '  \r\n '])('nothing typed asks again (%j)', (text) => {
  expect(whatHappened.faults(told(text))).toEqual(['what-happened empty']);
});

test('what a person typed is never remembered for others', () => {
  expect(whatHappened.shown(told('It was me')).some(({ isConstant }) => isConstant)).toBe(false);
});

test('the summary has its lines', () =>
  expect(whatHappened.summary('One\n\nTwo')).toEqual(['One', '', 'Two']));
