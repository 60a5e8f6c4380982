import { expect, test } from 'vitest';
import { roles } from '../../../src/domain/procedure/ids.ts';
import { asking } from '../asking.ts';
import { stateWith } from '../states.ts';

const role = asking('role');

test('it is always asked', () => expect(role.isAsked({})).toBe(true));

test.each(roles)('%s is an answer', (id) => {
  expect(role.answer({ role: id })).toBe(id);
  expect(role.roundTrip(id)).toBe(id);
});

test.each([{}, { role: 'wizard' }])('without a known role it asks again (%j)', (fields) => {
  expect(role.faults(fields)).toEqual(['role empty']);
});

test('a child or young person is spoken to in other words from then on', () => {
  expect(stateWith({ area: 'durham', role: 'child' }).audience).toBe('young');
  expect(stateWith({ area: 'durham', role: 'advocate' }).audience).toBe('adult');
});

test('the summary says it in words', () =>
  expect(role.summary('advocate')).toEqual(['Someone acting for them']));
