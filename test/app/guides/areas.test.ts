import { expect, test } from 'vitest';
import { areasOf, shortestFirst } from '../../../src/app/guides/areas.ts';
import { readProcedures } from '../../../src/content/procedures.ts';

const procedures = readProcedures();
const adult = areasOf(procedures, false);
const areaNamed = (name: string) => adult.find((area) => area.name === name);

test('areas are listed by name, each once, whatever procedure they share', () => {
  const names = adult.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((left, right) => left.localeCompare(right, 'en-GB')));
  expect(names).toEqual(
    expect.arrayContaining(['Cambridgeshire', 'County Durham', 'Peterborough', 'Tower Hamlets']),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('an area leads to the guide of its procedure, for the reader', () => {
  expect(areaNamed('Peterborough')?.href).toBe('/guides/cambridgeshire-peterborough');
  const young = areasOf(procedures, true).find(({ name }) => name === 'Peterborough');
  expect(young?.href).toBe('/young/guides/cambridgeshire-peterborough');
});

test('an area shows its first limit, or that there is none', () => {
  expect(areaNamed('County Durham')?.limit).toMatchObject({
    inWords: '10 working days',
    since: 'after the conference',
  });
  expect(areaNamed('Cambridgeshire')?.limit.status).toBe('no-limit');
});

test('an area with an earlier procedure says for which conferences that was', () => {
  expect(areaNamed('County Durham')?.others).toEqual([
    { conferences: 'on or before Saturday 28 September 2019', href: '/guides/durham/lscb-2016' },
  ]);
});

test('a procedure for professionals is not for the reader', () => {
  expect(adult.filter(({ isForReader }) => !isForReader).map(({ id }) => id)).toEqual(['city-and-hackney']);
});

test('where there is least time comes first, and areas without a limit for families are left out', () => {
  expect(shortestFirst(adult).map(({ name }) => name)).toEqual(['Tower Hamlets', 'County Durham']);
});
