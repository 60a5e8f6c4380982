import type { Browser, Page } from 'playwright-core';
import { makeSessions } from '../../../src/auth/sessions.ts';
import { openStores } from '../../../src/stores/sqlite/stores.ts';
import type { TestServer } from '../../server.ts';

/** A member of staff whom signing in has let in. How it does so is tested in staff/accounts.test.ts. */
export async function signStaffIn(
  browser: Browser,
  server: TestServer,
  email: string,
  javaScriptEnabled: boolean,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled });
  await context.addCookies([{ ...(await sessionOf(server, email)), url: server.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** A session, and the account as it is once its one-time password was changed. */
async function sessionOf(server: TestServer, email: string): Promise<{ name: string; value: string }> {
  const stores = openStores(server.folder);
  const member = (await stores.users.findStaffByEmail(email))!;
  await stores.users.saveStaff({ ...member, mustChangePassword: false });
  const sessions = makeSessions(stores.sessions, { isSecure: false, now: server.now });
  const session = await sessions.staff.create(member.id);
  stores.close();
  const [name = '', value = ''] = sessions.staff.cookie(session.id).split(';')[0]!.split('=');
  return { name, value };
}
