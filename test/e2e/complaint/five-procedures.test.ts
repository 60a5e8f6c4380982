import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { walk } from './walk.ts';
import { walks } from './walks.ts';
import { serveWithOfficer } from './with-officer.ts';

/** What differs from area to area. Every question is looked at in journey.test.ts. */
const differs = /(result|sent|complaint|next-stage)$/;
const served = serveWithOfficer(true);

test.each(walks)('$name: a complaint goes from the start page to its outcome', async (one) => {
  await walk(served, one, hasNoFault);
  expect(await violationsOn(served.staff)).toEqual([]);
});

async function hasNoFault(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  if (differs.test(pathname)) expect(await violationsOn(page), pathname).toEqual([]);
}
