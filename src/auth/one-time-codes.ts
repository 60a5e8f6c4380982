import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../ports/one-time-codes.ts';

/** Seconds that a code is shown: what every app takes for granted. Source: RFC 6238, section 5.2. */
const period = 30;
/** Clocks may differ by one step either way. */
const window = 1;
/** Bytes of a secret. Source: RFC 4226, section 4, requirement R6. */
const secretLength = 20;

/** One-time codes by time (TOTP), as every authenticator app makes them. */
export const oneTimeCodes: OneTimeCodes = {
  newSecret: () => new Secret({ size: secretLength }).base32,
  address: (secret, shown) => new TOTP({ ...shown, secret: Secret.fromBase32(secret), period }).toString(),
  stepOf(secret, code, now) {
    const totp = new TOTP({ secret: Secret.fromBase32(secret), period });
    const delta = totp.validate({ token: code, timestamp: now, window });
    return delta === null ? null : TOTP.counter({ period, timestamp: now }) + delta;
  },
};
