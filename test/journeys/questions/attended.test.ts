import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const attended = asking('attended');

test.each([
  ['tower-hamlets', 'advocate', true],
  ['tower-hamlets', 'professional', true],
  ['tower-hamlets', 'parent', false],
  ['durham', 'advocate', false],
  ['city-and-hackney', 'professional', false],
])('in %s, it is asked of a %s: %s', (area, role, isAsked) => {
  expect(attended.isAsked({ area, role })).toBe(isAsked);
});

test('it is not asked before the role is known', () =>
  expect(attended.isAsked({ area: 'tower-hamlets' })).toBe(false));

test.each([true, false])('%s comes back as it was', (answer) =>
  expect(attended.roundTrip(answer)).toBe(answer),
);

test.each([{}, { attended: 'perhaps' }])('anything but yes or no asks again (%j)', (fields) => {
  expect(attended.faults(fields)).toEqual(['attended empty']);
});

test('the summary is yes or no', () => {
  expect(attended.summary(true)).toEqual(['Yes']);
  expect(attended.summary(false)).toEqual(['No']);
});
