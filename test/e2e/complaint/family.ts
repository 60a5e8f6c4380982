import type { Page } from 'playwright-core';
import type { TestServer } from '../../server.ts';
import { everyForm, sendForms, type Form } from '../journey-forms.ts';
import type { Telling } from './telling.ts';

/** What the family keeps. */
export interface Kept {
  readonly reference: string;
  readonly code: string;
}

/** A demonstration complaint, by the words with which the server printed it. */
export function printed(server: TestServer, words: string): Kept {
  const [, reference = '', code = ''] =
    new RegExp(`Demonstration: (\\S+) {2}code (\\S+) {2}${words}`).exec(server.output()) ?? [];
  return { reference, code };
}

/** Goes from the start page to the sent page, answering what is asked, and calls `look` on every page. */
export async function lodge(
  page: Page,
  telling: Telling,
  look: (page: Page) => Promise<void>,
): Promise<Kept> {
  await page.goto('/');
  await page.click('a.govuk-button--start');
  for (let place = placeOf(page); place !== 'sent'; place = placeOf(page)) {
    await look(page);
    await answer(page, place, telling);
  }
  await look(page);
  return keptFrom(page);
}

/**
 * Sends a mother's complaint in Durham without opening the questions, and leaves the page on the last one: for tests
 * of what comes after. `own` are forms that differ.
 */
export async function lodgeByForms(page: Page, own: Readonly<Record<string, Form>> = {}): Promise<Kept> {
  await page.goto('/complain');
  const forms = { ...everyForm, 'conference-date': { 'conference-date': 'yesterday' }, ...own };
  await sendForms(page.context(), new URL(page.url()).origin, { ...forms, declaration: {} });
  await page.goto('/complain/sent');
  return keptFrom(page);
}

async function keptFrom(page: Page): Promise<Kept> {
  const reference = (await page.locator('.govuk-panel strong').innerText()).trim();
  const code = (await page.locator('.app-access-code').innerText()).trim();
  return { reference, code };
}

async function answer(page: Page, place: string, telling: Telling): Promise<void> {
  const before = page.url();
  if (place === 'result') await page.click('main a.govuk-button');
  else if (place === 'check-answers') await page.click('main .govuk-button');
  else {
    if (place === 'declaration') await acceptDeclaration(page);
    else if (telling[place]) await telling[place](page);
    else throw new Error(`Nobody said how to answer ${place}.`);
    await page.click('main form button.govuk-button:not(.govuk-button--secondary):not([aria-hidden])');
  }
  await page.waitForLoadState();
  if (page.url() === before) throw new Error(`${place} was not taken: ${await page.innerText('main')}`);
}

async function acceptDeclaration(page: Page): Promise<void> {
  for (const box of await page.locator('main input[type=checkbox]').all()) await box.check();
}

/** Signs in to the tracker with what was kept, typed as people type. */
export async function signIn(page: Page, { reference, code }: Kept): Promise<void> {
  await page.goto('/complaint/sign-in');
  await page.fill('#reference', reference.toLowerCase());
  await page.fill('#code', code.replaceAll('-', ' '));
  await page.click('main form button');
  await page.waitForURL('**/complaint');
}

function placeOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
