import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer, type TestServer } from '../../server.ts';
import { freePort, startOrganisation, type Organisation } from './organisation.ts';

let organisation: Organisation;
let server: TestServer;
/** What a browser keeps, for each site. */
let jar: Map<string, Map<string, string>>;

beforeAll(async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // It says that it forgets everything when it stops, as it should here.
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  organisation = await startOrganisation(`${url}/staff/sso/callback`);
  said.mockRestore();
  const { issuer } = organisation;
  const oidc = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'service', OIDC_CLIENT_SECRET: 'a secret' };
  server = await startServer({
    ...oidc,
    ADMIN_EMAIL: 'ada@durham.example',
    BASE_URL: url,
    PORT: String(port),
  });
});
afterAll(async () => {
  await server.stop();
  await organisation.stop();
});
beforeEach(() => void (jar = new Map()));

/** One request, with the cookies of that site. */
async function ask(address: string): Promise<Response> {
  const { origin } = new URL(address);
  const cookies = jar.get(origin) ?? new Map<string, string>();
  jar.set(origin, cookies);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    if (/Max-Age=0|1970/.test(line)) cookies.delete(name!);
    else cookies.set(name!, value!);
  }
  return answer;
}

/** Follows redirects from the sign-in of staff to the organisation and back, as a browser does, up to `until`. */
async function signOn(until = /never/): Promise<{ address: string; answer: Response; text: string }> {
  let address = `${server.url}/staff/sso`;
  for (;;) {
    if (until.test(address)) return { address, answer: new Response(), text: '' };
    const answer = await ask(address);
    const next = answer.headers.get('location');
    if (!next) return { address, answer, text: await answer.text() };
    address = new URL(next, address).href;
  }
}

const comingBack = /\/staff\/sso\/callback\?/;
const staffPage = async () => (await ask(`${server.url}/staff`)).status;
const ada = { id: 'subject-1', email: 'ada@durham.example', isChecked: true };

describe('single sign-on', () => {
  test('refuses whom nobody has invited, and an address that is not checked, and makes no account', async () => {
    for (const person of [
      { id: 'subject-9', email: 'eve@durham.example', isChecked: true },
      { ...ada, id: 'subject-8', isChecked: false },
    ]) {
      jar = new Map();
      organisation.person = person;
      const { answer, text } = await signOn();
      expect(answer.status).toBe(403);
      expect(text).toContain('You have no account here');
      expect(await staffPage()).toBe(303);
    }
  });

  test('has an invitation for the first administrator, whose link the start prints', () => {
    const printed =
      /^Invitation for the first administrator, for 7 days: http\S+\/staff\/invitation\/[0-9a-f]{32}$/m;
    expect(server.output()).toMatch(printed);
  });

  test('lets in whom somebody has invited, by a checked address at first and by who they are from then on', async () => {
    organisation.person = ada;
    const { answer } = await signOn();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('refresh')).toBe('0; url=/staff');
    expect(await staffPage()).toBe(200);
    jar = new Map();
    organisation.person = { ...ada, email: 'ada.hall@durham.example' };
    expect((await signOn()).answer.status).toBe(200);
    // Somebody else who has got the address since is not let in.
    jar = new Map();
    organisation.person = { ...ada, id: 'subject-2' };
    expect((await signOn()).answer.status).toBe(403);
  });

  test('takes an answer once, in the browser that asked, and as the organisation gave it', async () => {
    organisation.person = ada;
    const { address } = await signOn(comingBack);
    const asked = jar;
    jar = new Map();
    expect((await ask(address)).status).toBe(403);
    jar = asked;
    expect((await ask(address.replace(/state=[^&]+/, 'state=another'))).status).toBe(403);
    const again = await signOn(comingBack);
    expect((await ask(again.address)).status).toBe(200);
    expect((await ask(again.address)).status).toBe(403);
    expect(server.output()).toContain('Single sign-on failed');
    expect(server.output()).not.toContain('ada.hall');
  });
});
