import * as client from 'openid-client';
import { z } from 'zod';
import type { SingleSignOn, SingleSignOnEnd } from '../ports/single-sign-on.ts';

export interface Organisation {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers come back. */
  readonly callback: string;
}

const keptSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });
const claimsSchema = z.object({
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
});

/** Single sign-on by OpenID Connect: the code flow, with PKCE, a state and a nonce. */
export function makeSingleSignOn(organisation: Organisation): SingleSignOn {
  let found: Promise<client.Configuration> | undefined;
  /** Asked for when it is first needed, and again after it failed: the service starts without it. */
  const configuration = () => {
    found ??= discover(organisation).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    async begin() {
      const config = await configuration().catch(logged);
      return config && begin(config, organisation);
    },
    async finish(cameBackTo, kept) {
      const config = await configuration().catch(logged);
      if (!config) return { ok: false, reason: 'sso-unavailable' };
      return finish(config, cameBackTo, kept, organisation).catch((error: unknown) => {
        logged(error);
        return { ok: false, reason: 'sso-refused' } as const;
      });
    },
  };
}

function discover({ issuer, clientId, clientSecret }: Organisation): Promise<client.Configuration> {
  // Settings allow http: on this machine alone.
  const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
}

async function begin(config: client.Configuration, { callback }: Organisation) {
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const verifier = client.randomPKCECodeVerifier();
  const address = client.buildAuthorizationUrl(config, {
    ...{ redirect_uri: callback, scope: 'openid email', state, nonce },
    ...{ code_challenge_method: 'S256' },
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
  });
  return { address: address.href, kept: JSON.stringify({ state, nonce, verifier }) };
}

async function finish(
  config: client.Configuration,
  cameBackTo: URL,
  kept: string,
  { issuer }: Organisation,
): Promise<SingleSignOnEnd> {
  const { state, nonce, verifier } = keptSchema.parse(JSON.parse(kept));
  const tokens = await client.authorizationCodeGrant(config, cameBackTo, {
    ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  });
  const { sub } = claimsSchema.parse(tokens.claims());
  // What the token leaves out, the organisation says when it is asked.
  const told = config.serverMetadata().userinfo_endpoint
    ? await client.fetchUserInfo(config, tokens.access_token, sub)
    : tokens.claims();
  const { email, email_verified: isVerified } = claimsSchema.parse({ ...tokens.claims(), ...told });
  return { ok: true, who: { subject: `${issuer} ${sub}`, email: (isVerified && email) || null } };
}

/** The kind of fault alone: what a browser or an organisation sent may have personal data in it. */
function logged(error: unknown): null {
  const { name, code } = error as { name?: string; code?: string };
  console.error(`Single sign-on failed: ${[name, code].filter(Boolean).join(' ')}`);
  return null;
}
