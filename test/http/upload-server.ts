import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeSecrets } from '../../src/auth/secrets.ts';
import { makeSessions } from '../../src/auth/sessions.ts';
import type { Services } from '../../src/composition.ts';
import { makeScanner } from '../../src/files/evidence/clamd.ts';
import { makeInspector } from '../../src/files/evidence/inspector.ts';
import { makeListener } from '../../src/http/listener.ts';
import { openStores } from '../../src/stores/sqlite/stores.ts';
import { millis } from '../builders/some-services.ts';
import { freshFolder } from '../stores/sqlite/fresh-folder.ts';

/** Starts the service's front with a page behind it that only notes the forms it gets, and one draft in a session. */
export async function startUploads(clamdUrl?: string) {
  const folder = freshFolder();
  const stores = openStores(folder);
  const now = () => millis('2026-04-01T10:00');
  const sessions = makeSessions(stores.sessions, { isSecure: false, now });
  const given = { settings: { DIST_DIR: 'no-such-folder' }, isSecure: false, baseUrl: null, sessions, now };
  const parts = {
    inspector: makeInspector(),
    scanner: makeScanner(clamdUrl),
    secrets: makeSecrets('a key for tests, and for nothing else'),
  };
  const { drafts, files, advocates, consents } = stores;
  const services = { ...given, ...parts, drafts, files, advocates, consents } as unknown as Services;
  const forms: [string, string][][] = [];
  const pages = (request: IncomingMessage & { body?: Buffer }, response: ServerResponse) => {
    forms.push([...new URLSearchParams(request.body?.toString())]);
    response.end('page');
  };
  const server = createServer(makeListener(services, pages, pages));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await stores.drafts.create('draft-1', now());
  const cookie = sessions.draft.cookie((await sessions.draft.create('draft-1')).id).split(';')[0]!;
  const url = `http://127.0.0.1:${port}`;
  return {
    ...{ port, url, cookie, forms, stores },
    headers: { Cookie: cookie, Origin: url },
    /** The cookie of an advocate who is signed in. */
    advocateCookie: async (id: string) =>
      sessions.advocate.cookie((await sessions.advocate.create(id)).id).split(';')[0]!,
    /** What lies on the disk: in the end, and on its way. */
    onDisk: () =>
      readdirSync(join(folder, 'files'), { recursive: true }).filter((name) => name !== 'incoming'),
    listed: async () => (await stores.files.list({ kind: 'draft', id: 'draft-1' })).map(({ name }) => name),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      stores.close();
    },
  };
}

export type UploadServer = Awaited<ReturnType<typeof startUploads>>;
