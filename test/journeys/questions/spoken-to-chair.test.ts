import { expect, test } from 'vitest';
import { askedQuestions } from '../../../src/journeys/complain/route.ts';
import { asking } from '../asking.ts';
import { inTime, stateWith } from '../states.ts';

const spoken = asking('spoken-to-chair');
const isAmongAsked = (answers: Record<string, unknown>) =>
  askedQuestions(stateWith(answers)).some(({ slug }) => slug === 'spoken-to-chair');

test('it is asked of somebody who may send a complaint', () => expect(isAmongAsked(inTime)).toBe(true));

test('it is not asked where the answer is no anyway', () => {
  expect(isAmongAsked({ ...inTime, area: 'tower-hamlets' })).toBe(false);
});

test('the page shows what the procedure says about it', () => {
  expect(JSON.stringify(spoken.shown({}, stateWith(inTime)))).toContain('Often this sorts things out');
});

test.each([true, false])('%s comes back as it was', (answer) =>
  expect(spoken.roundTrip(answer)).toBe(answer),
);

test('anything but yes or no asks again', () => expect(spoken.faults({})).toEqual(['spoken-to-chair empty']));

test('the summary is yes or no', () => expect(spoken.summary(false)).toEqual(['No']));
