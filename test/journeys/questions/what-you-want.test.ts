import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const whatYouWant = asking('what-you-want');

test('it is always asked', () => expect(whatYouWant.isAsked({})).toBe(true));

test('a text is an answer, and comes back as it was', () => {
  expect(whatYouWant.answer({ 'what-you-want': ' An answer. ' })).toBe('An answer.');
  expect(whatYouWant.roundTrip('An answer.')).toBe('An answer.');
});

test('nothing typed asks again, and so does too much', () => {
  expect(whatYouWant.faults({})).toEqual(['what-you-want empty']);
  expect(whatYouWant.faults({ 'what-you-want': 'a'.repeat(10_001) })).toEqual(['what-you-want too-long']);
});

test('the summary is the text', () => expect(whatYouWant.summary('An answer.')).toEqual(['An answer.']));
