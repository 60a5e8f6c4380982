import type { SingleSignOn } from '../ports/single-sign-on.ts';
import { makeSingleSignOn } from './single-sign-on.ts';

/** The settings that say who knows the organisation's own accounts. */
interface SingleSignOnSettings {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
}

/** The organisation's own accounts, where they are set. */
export function singleSignOnFor(settings: SingleSignOnSettings, messageUrl: string): SingleSignOn | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  const isSet = issuer && clientId && clientSecret;
  const callback = `${messageUrl}/staff/sso/callback`;
  return isSet ? makeSingleSignOn({ issuer, clientId, clientSecret, callback }) : null;
}
