import { expect, test } from 'vitest';
import { firstLimitOf } from '../../../src/app/guides/first-limit.ts';
import { readProcedures } from '../../../src/content/procedures.ts';
import { findVersion } from '../../../src/domain/procedure/versions.ts';

const limitOf = (id: string, version: string) => firstLimitOf(findVersion(readProcedures(), id, version)!);

test('a limit in working days says that weekends do not count', () => {
  expect(limitOf('durham', 'dscp')).toMatchObject({
    inWords: '10 working days',
    since: 'after the conference',
    what: 'Write to the chairperson',
    counting: 'Weekends and bank holidays do not count.',
  });
});

test('a limit in days says that weekends count, and what happens when late', () => {
  expect(limitOf('tower-hamlets', '1')).toMatchObject({
    inWords: '5 days',
    counting: 'Weekends and bank holidays count.',
    late: expect.stringContaining('not taken'),
  });
});

test('a limit can run from the notes and not from the conference', () => {
  expect(limitOf('durham', 'lscb-2016')).toMatchObject({
    since: 'after you get the notes of the conference',
  });
});

test('no limit is said in the words of the procedure', () => {
  expect(limitOf('cambridgeshire-peterborough', '1')).toEqual({
    status: 'no-limit',
    words: 'This procedure sets no time limit for you, at any stage. It is still best to act soon.',
  });
});

test('an entry clock that the definition does not have is a bug', () => {
  const durham = findVersion(readProcedures(), 'durham', 'dscp')!;
  expect(() => firstLimitOf({ ...durham, entryClock: 'stage-9.enter' })).toThrow(
    'there is no clock stage-9.enter',
  );
});
