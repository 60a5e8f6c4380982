import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const journal = JSON.parse(readFileSync('db/sqlite/migrations/meta/_journal.json', 'utf8')) as {
  entries: { when: number; tag: string }[];
};

test('each migration is later than the one before: an earlier one would never reach a database in use', () => {
  const times = journal.entries.map(({ when }) => when);
  expect(times).toEqual([...new Set(times)].sort((left, right) => left - right));
});
