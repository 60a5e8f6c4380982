import { createHmac, hash, hkdfSync, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { seal, unseal } from './seal.ts';
import { bytesForCode, codeFrom } from '../domain/complaint/codes.ts';
import type { Secrets } from '../ports/secrets.ts';

/**
 * Random and keyed values. Every use has a key of its own, drawn from the master key (HKDF with SHA-256), so that
 * a value made for one purpose is worth nothing for another.
 */
export function makeSecrets(masterKey: string): Secrets {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', masterKey, '', use, 32));
  const hashes = keyFor('hashes 1');
  const accessCodes = keyFor('access codes 1');
  const returnCodes = keyFor('return codes 1');
  const seals = keyFor('seals 1');
  return {
    newId: () => randomBytes(16).toString('hex'),
    newReference: () => codeFrom(randomBytes(bytesForCode), 2),
    accessCodeFor: (draftId) => codeFrom(hmac(accessCodes, draftId), 3),
    returnCodeFor: (draftId) => codeFrom(hmac(returnCodes, draftId), 3),
    newAccessCode: () => codeFrom(randomBytes(bytesForCode), 3),
    newFigures: () => String(randomInt(1_000_000)).padStart(6, '0'),
    hash: (purpose, value) => hmac(hmac(hashes, purpose), value).toString('base64url'),
    seal: (purpose, value) => seal(seals, purpose, value),
    unseal: (purpose, sealed) => unseal(seals, purpose, sealed),
    isSame: (left, right) => timingSafeEqual(digest(left), digest(right)),
  };
}

function hmac(key: Buffer, value: string): Buffer {
  return createHmac('sha256', key).update(value).digest();
}

/** Equal lengths, so that comparing tells nothing about the length either. */
function digest(value: string): Buffer {
  return hash('sha256', value, 'buffer');
}
