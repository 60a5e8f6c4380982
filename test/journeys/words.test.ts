import { expect, test } from 'vitest';
import { fillIn } from '../../src/journeys/fill-in.ts';
import { errorText, labelOf, questionWordsSchema, wordsFor } from '../../src/journeys/words.ts';

const words = questionWordsSchema.parse({
  adult: {
    title: 'When?',
    options: { yes: { label: 'Yes' }, no: { label: 'No' } },
    errors: { empty: 'Enter the day', 'no-such-day': 'There is no {said}' },
    summary: 'Day',
  },
  young: { title: 'Which day?', options: { no: { label: 'Not yet' } } },
});

test('a young person reads the words for young people, and the others where there are none', () => {
  const young = wordsFor(words, 'young');
  expect([young.title, young.summary]).toEqual(['Which day?', 'Day']);
  expect([labelOf(young, 'options', 'yes'), labelOf(young, 'options', 'no')]).toEqual(['Yes', 'Not yet']);
});

test('an adult reads no words for young people', () => expect(wordsFor(words, 'adult').title).toBe('When?'));

test('a sentence names what was typed', () => {
  expect(errorText(words.adult, 'no-such-day', { said: '31 April' })).toBe('There is no 31 April');
});

test('missing words are a fault that says where to add them', () => {
  expect(() => errorText(words.adult, 'in-future')).toThrow('Add them under errors.');
  expect(() => labelOf(words.adult, 'fields', 'name')).toThrow('Add them under fields.');
  expect(() => fillIn('There is no {said}', {})).toThrow('wants a value for {said}');
});
