import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { inTime } from '../states.ts';

const actingFor = asking('acting-for');
const full = { 'acting-for': 'parent', 'acting-for-name': 'Sam Example', 'acting-for-agrees': 'yes' };
const answer = { is: 'parent', name: 'Sam Example', agrees: true };

test('it is asked of an advocate alone', () => {
  expect(actingFor.isAsked({ ...inTime, role: 'advocate' })).toBe(true);
  expect(actingFor.isAsked(inTime)).toBe(false);
});

test('who, a name and their consent are an answer, and come back as they were', () => {
  expect(actingFor.answer(full)).toEqual(answer);
  expect(actingFor.roundTrip(answer)).toEqual(answer);
});

test('without consent it goes no further', () => {
  expect(actingFor.faults({ ...full, 'acting-for-agrees': [] })).toEqual(['acting-for-agrees not-agreed']);
});

test('everything that is missing is said at once', () => {
  expect(actingFor.faults({})).toEqual([
    'acting-for empty',
    'acting-for-name name-missing',
    'acting-for-agrees not-agreed',
  ]);
});

test('a name may have 200 characters', () => {
  expect(actingFor.faults({ ...full, 'acting-for-name': 'a'.repeat(200) })).toEqual([]);
  expect(actingFor.faults({ ...full, 'acting-for-name': 'a'.repeat(201) })).toEqual([
    'acting-for-name name-too-long',
  ]);
});

test('a professional cannot be acted for', () => {
  expect(actingFor.faults({ ...full, 'acting-for': 'professional' })).toEqual(['acting-for empty']);
});

test('the summary says who, and that they agree', () => {
  expect(actingFor.summary(answer)).toEqual(['Sam Example', 'A parent', 'They agree']);
});
