/** No vowels, so that no word appears; nothing that looks like something else (no 0 O, 1 I L, 2 Z, 5 S, 8 B pairs). */
const alphabet = '23456789CDFGHJKMNPQRTVWXY';

/** Letters that are never in a code, and what was on the paper when somebody typed them. */
const misread: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2' };

/** Groups of four: a reference has two, an access code three. */
const wellFormed = new RegExp(`^(?:[${alphabet}]{4}){2,3}$`);

/** How many bytes to give `codeFrom`: with 32 no code is likelier than another by any amount that matters. */
export const bytesForCode = 32;

/** The code that belongs to some bytes, such as `K7M2-9QXD` for two groups. */
export function codeFrom(bytes: Uint8Array, groups: 2 | 3): string {
  const base = BigInt(alphabet.length);
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let code = '';
  for (let length = 0; length < groups * 4; length += 1) {
    code += alphabet[Number(rest % base)];
    rest /= base;
  }
  return grouped(code);
}

/**
 * A reference or access code as we print it, from what somebody typed: small letters, spaces, other dashes or
 * none, and letters misread from paper are all understood. Null when it cannot be one.
 */
export function normaliseCode(text: string): string | null {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212._]/gu, '');
  const code = typed.replace(/[BSZ]/g, (letter) => misread[letter]!);
  return wellFormed.test(code) ? grouped(code) : null;
}

function grouped(code: string): string {
  return code.match(/.{4}/g)!.join('-');
}
