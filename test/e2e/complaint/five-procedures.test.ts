import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from '../../axe.ts';
import { closeContext } from '../../browser.ts';
import { printed, signIn } from './family.ts';
import { open } from './officer.ts';
import { walk } from './walk.ts';
import { walks } from './walks.ts';
import { serveWithOfficer } from './with-officer.ts';

/** What differs from area to area. Every question is looked at in journey.test.ts. */
const differs = /(result|sent|complaint|next-stage)$/;
/** Scripts know nothing of procedures: all five are gone through without them, and these with them too. */
const withScripts = /^(Durham|Tower Hamlets|City and Hackney, .*)$/;
const served = serveWithOfficer(true);

test.each(walks.filter(({ name }) => withScripts.test(name)))(
  '$name: a complaint goes from the start page to its outcome',
  async (one) => {
    await walk(served, one, hasNoFault);
    expect(await violationsOn(served.staff)).toEqual([]);
  },
);

test.each(['Durham, stage 2, complaints panel, ended', 'Cambridgeshire and Peterborough, .*, ended'])(
  '%s: what the family and staff read of it has no fault',
  async (title) => {
    const { browser, server, staff } = served;
    const kept = printed(server, title);
    const page = await browser.newPage({ baseURL: server.url, viewport: { width: 320, height: 640 } });
    await signIn(page, kept);
    await hasNoFault(page);
    await open(staff, kept.reference);
    expect(await violationsOn(staff)).toEqual([]);
    await closeContext(page.context());
  },
);

async function hasNoFault(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  if (differs.test(pathname)) expect(await violationsOn(page), pathname).toEqual([]);
}
