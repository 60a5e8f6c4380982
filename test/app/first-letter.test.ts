import { expect, test } from 'vitest';
import { lowerFirst, sentenceCase } from '../../src/app/first-letter.ts';

test('a title begins a sentence with a capital and stands in one without, and the rest stays as it is', () => {
  expect(sentenceCase('the CP chair in Durham')).toBe('The CP chair in Durham');
  expect(lowerFirst('The CP chair in Durham')).toBe('the CP chair in Durham');
  expect(sentenceCase('')).toBe('');
});
