import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import type { Stage } from '../../../src/domain/procedure/stage.ts';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import { closeContext } from '../../browser.ts';
import { aMember } from '../../builders/some-staff.ts';
import { procedures } from '../../domain/procedures.ts';
import { printed } from '../complaint/family.ts';
import { open, record } from '../complaint/officer.ts';
import { signStaffIn } from '../complaint/sign-staff-in.ts';
import { serveWithOfficer } from '../complaint/with-officer.ts';

const folder = mkdtempSync(join(tmpdir(), 'roles-'));
const idOf = (procedure: Procedure, role: string) => `${procedure.id}.${role}`;
const emailOf = (id: string) => `${id}@partnership.example`;

/** Somebody for every contact that a procedure names, who is that and nothing else. */
beforeAll(async () => {
  const stores = openStores(folder);
  for (const procedure of procedures)
    for (const { id: role } of procedure.contacts) {
      const id = idOf(procedure, role);
      const memberships = [{ partnership: procedure.id, roles: [role] }];
      await stores.users.saveStaff(aMember({ id, name: id, email: emailOf(id), memberships }));
    }
  stores.close();
});
const served = serveWithOfficer(false, { DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true }));

const everyStage = procedures.flatMap((procedure) =>
  procedure.stages.map(
    (stage) => [`${procedure.id} ${procedure.version}`, stage.id, procedure, stage] as const,
  ),
);

test.each(everyStage)(
  '%s %s: who must take a step can, and others cannot',
  async (_, __, procedure, stage) => {
    const { reference } = printed(served.server, `${procedure.area}, ${stage.title.toLowerCase()}, in time`);
    await open(served.staff, reference);
    const address = served.staff.url();
    const steps = await stepsOn(served.staff, stage);
    const by = steps[0]!.by;
    const other = procedure.contacts.find(({ id }) => steps.every((step) => step.by !== id))!.id;
    const page = await pageAs(idOf(procedure, other), address);
    expect(await stepsOn(page, stage)).toEqual([]);
    for (const { href } of steps) expect((await page.goto(href))?.status(), href).toBe(404);
    await closeContext(page.context());
    const own = await pageAs(idOf(procedure, by), address);
    expect(await stepsOn(own, stage)).toEqual(steps.filter((step) => step.by === by));
    await record(own, served.server, [
      steps[0]!.label,
      steps[0]!.event === 'outcome-sent' ? stage.outcomes[0]?.id : undefined,
    ]);
    expect(await own.innerText('.app-history li:first-child')).toContain(steps[0]!.did);
    await closeContext(own.context());
  },
);

/** The steps of the procedure that a page offers, in its order. */
async function stepsOn(page: Page, stage: Stage) {
  const links = await page.locator('main .govuk-task-list a[href*="/step?"]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => {
    const event = new URL(href!, page.url()).searchParams.get('step');
    const { by, label, did } = stage.steps.find((step) => step.event === event)!;
    return { href: href!, event, by, label, did };
  });
}

/** The page of a complaint for somebody to whom it was just given. */
async function pageAs(id: string, address: string): Promise<Page> {
  const { staff, server, browser } = served;
  await staff.goto(address);
  const from = (await staff.locator('#assignment input[name=from]').getAttribute('value')) ?? '';
  const headers = { Origin: server.url };
  const given = await staff.request.post(`${address}/assign`, { form: { from, to: id }, headers });
  expect(given.status()).toBe(200);
  const page = await signStaffIn(browser, server, emailOf(id), false);
  await page.goto(address);
  return page;
}
