import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { closeContext, launchBrowser } from '../../browser.ts';
import { startServer, type TestServer } from '../../server.ts';
import { officer } from './officer.ts';

/** What tests share in which families and staff write to each other; there once the first test runs. */
export interface Served {
  server: TestServer;
  browser: Browser;
  javaScriptEnabled: boolean;
  /** A member of staff who is signed in. */
  staff: Page;
}

/** Starts the service with demonstration complaints, a browser and a member of staff, and ends them after the tests. */
export function serveWithOfficer(javaScriptEnabled: boolean, env: Record<string, string> = {}): Served {
  const served = { javaScriptEnabled } as Served;
  beforeAll(async () => {
    served.browser = await launchBrowser();
    // The one-time password works once: whoever signs in has a server of their own.
    served.server = await startServer({ SEED_DEMO: '1', ...env });
    served.staff = await officer(served.browser, served.server, javaScriptEnabled);
  });
  afterAll(async () => {
    if (served.staff) await closeContext(served.staff.context());
    await served.browser?.close();
    await served.server?.stop();
  });
  return served;
}
