import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { stateWith } from '../states.ts';

const area = asking('area');

test('it is always asked', () => expect(area.isAsked({})).toBe(true));

test('an area of a current procedure is an answer', () => {
  expect(area.answer({ area: 'peterborough' })).toBe('peterborough');
  expect(area.roundTrip('durham')).toBe('durham');
});

test.each([{}, { area: '' }, { area: 'atlantis' }])('without a known area it asks again (%j)', (fields) => {
  expect(area.faults(fields)).toEqual(['area empty']);
});

test('each area is offered once, by its name', () => {
  const [radios] = area.shown();
  const items = radios!.params['items'] as { text: string }[];
  expect(items.map(({ text }) => text)).toEqual([
    ...['Cambridgeshire', 'City of London and Hackney', 'County Durham', 'Peterborough', 'Tower Hamlets'],
  ]);
});

test('the summary has the name of the area', () => expect(area.summary('durham')).toEqual(['County Durham']));

test('an area that is gone from the content counts as not given', () => {
  expect(stateWith({ area: 'atlantis', role: 'parent' }).answers).toEqual({ role: 'parent', evidence: [] });
});
