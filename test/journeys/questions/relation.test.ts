import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { inTime, stateWith } from '../states.ts';

const relation = asking('relation');
const parent = stateWith(inTime);
const other = { relation: 'other', 'relation-other': 'Godparent' };

test.each([
  ['parent', true],
  ['carer', true],
  ['professional', true],
  ['child', false],
  ['advocate', false],
])('it is asked of a %s: %s', (role, isAsked) => expect(relation.isAsked({ ...inTime, role })).toBe(isAsked));

test('a link from the list is an answer, and comes back as it was', () => {
  expect(relation.answer({ relation: 'mother', 'relation-other': 'left over' }, parent)).toEqual({
    is: 'mother',
    other: null,
  });
  expect(relation.roundTrip({ is: 'mother', other: null }, parent)).toEqual({ is: 'mother', other: null });
});

test('any other link is told in words', () => {
  expect(relation.answer(other, parent)).toEqual({ is: 'other', other: 'Godparent' });
  expect(relation.roundTrip({ is: 'other', other: 'Godparent' }, parent)).toEqual({
    is: 'other',
    other: 'Godparent',
  });
  expect(relation.faults({ relation: 'other' }, parent)).toEqual(['relation-other other-missing']);
  expect(relation.faults({ ...other, 'relation-other': 'a'.repeat(201) }, parent)).toEqual([
    'relation-other other-too-long',
  ]);
});

test.each([{}, { relation: 'police' }])('what does not fit the role asks again (%j)', (fields) => {
  expect(relation.faults(fields, parent)).toEqual(['relation empty']);
});

test('a link that no longer fits, because the role was changed, counts as not given', () => {
  const answers = { ...inTime, relation: { is: 'mother', other: null } };
  expect(stateWith(answers).answers).toHaveProperty('relation');
  expect(stateWith({ ...answers, role: 'carer' }).answers).not.toHaveProperty('relation');
});

test('the summary is the link in words', () => {
  expect(relation.summary({ is: 'mother', other: null })).toEqual(['Mother']);
  expect(relation.summary({ is: 'other', other: 'Godparent' })).toEqual(['Godparent']);
});
