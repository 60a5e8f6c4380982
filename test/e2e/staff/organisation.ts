import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who signs in there next. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly isChecked: boolean;
}

/** An organisation's single sign-on, on this machine. Whoever comes is `person`, and is asked nothing. */
export interface Organisation {
  readonly issuer: string;
  person: Person;
  stop(): Promise<void>;
}

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = await listening(createServer());
  const { port } = server.address() as AddressInfo;
  await ended(server);
  return port;
}

/** Starts a real OpenID provider that knows one client and sends browsers back to `callback`. */
export async function startOrganisation(callback: string): Promise<Organisation> {
  const server = await listening(createServer());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => ended(server);
  const known = { id: 'nobody', email: '', isChecked: false };
  const organisation: Organisation = { issuer, person: known, stop };
  const provider = makeProvider(issuer, callback, organisation);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const login = { accountId: organisation.person.id };
    void provider.interactionFinished(request, response, { login });
  });
  return organisation;
}

function makeProvider(issuer: string, callback: string, organisation: Organisation): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
  return new Provider(issuer, {
    clients: [{ client_id: 'service', client_secret: 'a secret', redirect_uris: [callback] }],
    jwks: { keys: [key as never] },
    cookies: { keys: ['a key for tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => {
        const { email, isChecked } = organisation.person;
        return { sub, email, email_verified: isChecked };
      },
    }),
    // Nobody is asked whether the service may know who they are.
    async loadExistingGrant({ oidc }) {
      const accountId = oidc.session?.accountId;
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        ...(accountId && { accountId }),
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function ended(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
