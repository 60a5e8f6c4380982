import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const dissented = asking('dissented');
const professional = { area: 'tower-hamlets', role: 'professional' };

test('it is asked of a professional who was there, where the procedure makes it a condition', () => {
  expect(dissented.isAsked({ ...professional, attended: true })).toBe(true);
});

test('it is not asked of somebody who was not there', () => {
  expect(dissented.isAsked({ ...professional, attended: false })).toBe(false);
});

test.each(['advocate', 'parent'])('it is not asked of a %s', (role) => {
  expect(dissented.isAsked({ area: 'tower-hamlets', role, attended: true })).toBe(false);
});

test.each([true, false])('%s comes back as it was', (answer) =>
  expect(dissented.roundTrip(answer)).toBe(answer),
);

test('anything but yes or no asks again', () => expect(dissented.faults({})).toEqual(['dissented empty']));

test('the summary is yes or no', () => expect(dissented.summary(true)).toEqual(['Yes']));
