import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
/** Bytes: a nonce of its own for every value, and the tag that shows that nothing was changed. */
const [nonceLength, tagLength] = [12, 16];

/** Encrypts a value with a key of 32 bytes. The purpose goes into the seal, and is not hidden in it. */
export function seal(key: Buffer, purpose: string, value: string): string {
  const nonce = randomBytes(nonceLength);
  const encrypting = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(purpose));
  const hidden = Buffer.concat([encrypting.update(value, 'utf8'), encrypting.final()]);
  return Buffer.concat([nonce, encrypting.getAuthTag(), hidden]).toString('base64url');
}

/** Reads it back. Null for what was changed, was sealed with another key, or for another purpose. */
export function unseal(key: Buffer, purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceLength + tagLength) return null;
  const nonce = bytes.subarray(0, nonceLength);
  const decrypting = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  const shown = decrypting.update(bytes.subarray(nonceLength + tagLength));
  try {
    return Buffer.concat([shown, decrypting.final()]).toString('utf8');
  } catch {
    // The only way in which Node says that the tag does not fit.
    return null;
  }
}
