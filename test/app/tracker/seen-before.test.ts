import { expect, test } from 'vitest';
import { seenBefore } from '../../../src/app/tracker/seen-before.ts';

test('on a first visit nothing is new, however much there is', () => {
  expect(seenBefore(0, 7)).toBe(7);
});

test('later, what came after the last visit is', () => {
  expect(seenBefore(3, 7)).toBe(3);
  expect(seenBefore(7, 7)).toBe(7);
});
