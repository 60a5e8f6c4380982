import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { stateWith } from '../states.ts';

const conferenceDate = asking('conference-date');
const typed = (text: string) => ({ 'conference-date': text });

test('it is always asked', () => expect(conferenceDate.isAsked({})).toBe(true));

test.each(['1/4/26', '1 April', '01 Apr 2026', 'Wednesday 1 April 2026'])('%s is understood', (text) => {
  expect(conferenceDate.answer(typed(text))).toBe('2026-04-01');
});

test('the day comes back in words that are understood again', () => {
  expect(conferenceDate.roundTrip('2026-04-01')).toBe('2026-04-01');
});

test('today is possible, tomorrow is not', () => {
  expect(conferenceDate.answer(typed('9 April 2026'))).toBe('2026-04-09');
  expect(conferenceDate.faults(typed('10 April 2026'))).toEqual(['conference-date in-future']);
});

test.each([
  ['', 'empty'],
  ['soon', 'not-understood'],
  ['31 April', 'no-such-day'],
  ['3/25/2026', 'no-such-month'],
  ['1 May 1999', 'too-early'],
  ['last Tuesday', 'which-week'],
])('%j is answered with "%s"', (text, code) => {
  expect(conferenceDate.faults(typed(text))).toEqual([`conference-date ${code}`]);
});

test('a day past the known bank holidays is answered with "past-calendar"', () => {
  const later = stateWith({}, '2029-06-01');
  expect(conferenceDate.faults(typed('1 May 2029'), later)).toEqual(['conference-date past-calendar']);
});

test('the summary is the day in words', () => {
  expect(conferenceDate.summary('2026-04-01')).toEqual(['Wednesday 1 April 2026']);
});
