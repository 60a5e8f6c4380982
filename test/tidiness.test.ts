import { expect, test } from 'vitest';
import { isVagueName, longerThan, skipped, unfinished } from './tidiness.ts';

test.each(['src/utils/day.ts', 'src/helpers.ts', 'test/date-utils.ts', 'src/app/misc.ts', 'src/Common/a.ts'])(
  'the name %s says nothing',
  (path) => expect(isVagueName(path)).toBe(true),
);

test.each(['src/domain/calendar/day.ts', 'src/app/communicate.ts', 'src/commonwealth.ts'])(
  'the name %s says what is inside',
  (path) => expect(isVagueName(path)).toBe(false),
);

test('a file of exactly the limit is allowed, one more line is not', () => {
  expect(longerThan(2, 'a\nb\n')).toBe(false);
  expect(longerThan(2, 'a\nb\nc\n')).toBe(true);
});

test.each(['skip', 'only', 'todo', 'concurrent.skip', 'skipIf'])('a test with .%s is found', (modifier) => {
  expect(`test.${modifier}('a rule', () => {})`).toMatch(skipped);
});

test.each(['TO', 'FIX'])('a note that begins with %s is found', (start) => {
  const note = start + (start === 'TO' ? 'DO' : 'ME');
  expect(`// ${note}: later`).toMatch(unfinished);
  expect(`const ${note.toLowerCase()}s = []`).not.toMatch(unfinished);
});
