import { test } from 'vitest';
import { walk } from './walk.ts';
import { walks } from './walks.ts';
import { serveWithOfficer } from './with-officer.ts';

const served = serveWithOfficer(false);

test.each(walks)('$name: a complaint goes to its outcome without JavaScript', async (one) => {
  await walk(served, one, () => Promise.resolve());
});
