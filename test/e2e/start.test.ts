import { expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { startServer } from '../server.ts';

test('the built service starts, shows its start page in a browser and stops when asked', async () => {
  const server = await startServer();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const response = await page.goto(`${server.url}/`);
  expect(response?.status()).toBe(200);
  expect(await page.locator('h1').count()).toBe(1);
  await browser.close();
  await server.stop();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a server that cannot start says why', async () => {
  await expect(startServer({ PORT: 'four' })).rejects.toThrow(/ended before it listened[\s\S]*PORT/);
});
