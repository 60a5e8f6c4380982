import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const needs = asking('needs');
const none = { needs: [], language: null, other: null };
const several = {
  needs: ['interpreter', 'step-free', 'other'],
  language: 'British Sign Language',
  other: 'Breaks',
};

test('it is always asked', () => expect(needs.isAsked({})).toBe(true));

test('nothing may be needed', () => {
  expect(needs.answer({ needs: 'none' })).toEqual(none);
  expect(needs.roundTrip(none)).toEqual(none);
});

test('several things may be needed, and come back as they were', () =>
  expect(needs.roundTrip(several)).toEqual(several));

test('a language that was typed is not kept without an interpreter', () => {
  expect(needs.answer({ needs: 'braille', language: 'Polish' })).toEqual({ ...none, needs: ['braille'] });
});

test('no choice asks again', () => expect(needs.faults({})).toEqual(['needs empty']));

test('“none” goes with nothing else', () => {
  expect(needs.faults({ needs: ['none', 'audio'] })).toEqual(['needs none-and-more']);
});

test('an interpreter needs a language, something else needs words', () => {
  expect(needs.faults({ needs: ['interpreter', 'other'] })).toEqual([
    'language language-missing',
    'other other-missing',
  ]);
});

test('both may have 200 characters', () => {
  const long = 'a'.repeat(201);
  expect(needs.faults({ needs: ['interpreter', 'other'], language: long, other: long })).toEqual([
    'language language-too-long',
    'other other-too-long',
  ]);
});

test('the summary has a line for each', () => {
  expect(needs.summary(several)).toEqual([
    'An interpreter: British Sign Language',
    'A place with no steps',
    'Breaks',
  ]);
  expect(needs.summary(none)).toEqual(['I do not need any of these']);
});
