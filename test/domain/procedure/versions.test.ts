import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import {
  currentVersion,
  findVersion,
  inReadingOrder,
  isCurrent,
  isInForceOn,
  procedureOfArea,
  versionInForce,
} from '../../../src/domain/procedure/versions.ts';
import { durham, durham2016, procedures, towerHamlets } from '../procedures.ts';

describe('the version in force', () => {
  test('changes overnight: the board until 28 September 2019, the partnership from the next day', () => {
    expect(versionInForce(procedures, 'durham', day('2019-09-28'))?.version).toBe('lscb-2016');
    expect(versionInForce(procedures, 'durham', day('2019-09-29'))?.version).toBe('dscp');
  });

  test('reaches for ever where an end is open', () => {
    expect([isInForceOn(durham2016, day('2016-01-01')), isInForceOn(durham, day('2028-12-31'))]).toEqual([
      true,
      true,
    ]);
    expect([
      isInForceOn(towerHamlets, day('2016-01-01')),
      isInForceOn(towerHamlets, day('2028-12-31')),
    ]).toEqual([true, true]);
  });

  test('of a procedure that is not there is none', () => {
    expect(versionInForce(procedures, 'atlantis', day('2026-04-01'))).toBeUndefined();
  });
});

test('the current version is the one with no end', () => {
  expect([isCurrent(durham), isCurrent(durham2016)]).toEqual([true, false]);
  expect(currentVersion(procedures, 'durham')).toBe(durham);
});

test('an earlier version can still be found by its name', () => {
  expect(findVersion(procedures, 'durham', 'lscb-2016')).toBe(durham2016);
  expect(findVersion(procedures, 'durham', '3')).toBeUndefined();
});

test('current versions are read first, then by id', () => {
  expect(
    inReadingOrder([durham2016, towerHamlets, durham]).map(({ id, version }) => `${id} ${version}`),
  ).toEqual(['durham dscp', 'tower-hamlets 1', 'durham lscb-2016']);
});

test('an area leads to the current version of its procedure', () => {
  expect(procedureOfArea(procedures, 'peterborough')?.id).toBe('cambridgeshire-peterborough');
  expect(procedureOfArea(procedures, 'durham')).toBe(durham);
  expect(procedureOfArea(procedures, 'atlantis')).toBeUndefined();
});
