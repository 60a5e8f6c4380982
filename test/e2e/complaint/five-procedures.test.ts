import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { walk } from './walk.ts';
import { walks } from './walks.ts';
import { serveWithOfficer } from './with-officer.ts';

const differs = /(result|sent|complaint|next-stage)$/;
const looked = new Set<string>();
const served = serveWithOfficer(true);

test.each(walks)('$name: a complaint goes from the start page to its outcome', async (one) => {
  await walk(served, one, hasNoFault);
  expect(await violationsOn(served.staff)).toEqual([]);
});

/** A question looks the same in every area; the result, the sent page and the tracker do not. */
async function hasNoFault(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  if (looked.has(pathname) && !differs.test(pathname)) return;
  looked.add(pathname);
  expect(await violationsOn(page), pathname).toEqual([]);
}
