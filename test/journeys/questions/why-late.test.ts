import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { inTime, late } from '../states.ts';

const whyLate = asking('why-late');

test('it is asked only after the last day, where somebody may still decide', () => {
  expect(whyLate.isAsked(late)).toBe(true);
  expect(whyLate.isAsked(inTime)).toBe(false);
  expect(whyLate.isAsked({ ...late, area: 'tower-hamlets' })).toBe(false);
});

test('it is asked from the first day after the last day on', () => {
  expect(whyLate.isAsked(inTime, '2026-04-17')).toBe(false);
  expect(whyLate.isAsked(inTime, '2026-04-18')).toBe(true);
});

test('a text is an answer, and comes back as it was', () =>
  expect(whyLate.roundTrip('I was ill.')).toBe('I was ill.'));

test('nothing typed asks again', () => expect(whyLate.faults({})).toEqual(['why-late empty']));

test('the summary is the text', () => expect(whyLate.summary('I was ill.')).toEqual(['I was ill.']));
