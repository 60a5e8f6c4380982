import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { stateWith } from '../states.ts';

const notes = asking('notes-received');
const early = {
  area: 'durham',
  role: 'parent',
  grounds: ['conference-process'],
  'conference-date': '2019-03-01',
};
const state = stateWith(early);
const came = (text: string) => ({ 'notes-received': 'yes', 'notes-date': text });

test('it is asked only where the first limit starts with the notes', () => {
  expect(notes.isAsked(early)).toBe(true);
  expect(notes.isAsked({ ...early, 'conference-date': '2026-04-01' })).toBe(false);
  expect(notes.isAsked({ ...early, area: 'tower-hamlets' })).toBe(false);
});

test('the notes have come on a day, or not yet', () => {
  expect(notes.answer(came('8 March 2019'), state)).toBe('2019-03-08');
  expect(notes.answer({ 'notes-received': 'no', 'notes-date': 'left over' }, state)).toBeNull();
});

test.each(['2019-03-08', null])('%s comes back as it was', (answer) =>
  expect(notes.roundTrip(answer, state)).toBe(answer),
);

test('they may come on the day of the conference, not before it', () => {
  expect(notes.answer(came('1 March 2019'), state)).toBe('2019-03-01');
  expect(notes.faults(came('28 February 2019'), state)).toEqual(['notes-date before-conference']);
});

test.each([
  [{}, 'notes-received empty'],
  [came(''), 'notes-date date-empty'],
  [came('soon'), 'notes-date date-not-understood'],
  [came('31 April 2019'), 'notes-date date-no-such-day'],
  [came('1/13/2019'), 'notes-date date-no-such-month'],
  [came('10 April 2026'), 'notes-date date-in-future'],
  [came('1 May 1999'), 'notes-date date-too-early'],
  [came('Friday'), 'notes-date date-which-week'],
])('%j is answered with "%s"', (fields, fault) => expect(notes.faults(fields, state)).toEqual([fault]));

test('an answer from before the conference counts as not given, once the date is changed', () => {
  const moved = stateWith({ ...early, 'notes-received': '2019-03-08', 'conference-date': '2019-04-01' });
  expect(moved.answers).not.toHaveProperty('notes-received');
});

test('the summary is the day, or that they have not come', () => {
  expect(notes.summary('2019-03-08')).toEqual(['Friday 8 March 2019']);
  expect(notes.summary(null)).toEqual(['Not yet']);
});
