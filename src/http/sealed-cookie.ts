import type { Services } from '../composition.ts';

interface SealedCookie {
  readonly name: string;
  /** The only addresses that a browser sends it to. */
  readonly path: string;
  readonly sameSite: 'Lax' | 'Strict';
  /** How long it is good for, in seconds: here too, and not in the browser alone. */
  readonly seconds: number;
}

/** What a browser keeps for a few minutes, and can neither read nor change. */
export function sealedCookie(
  { name: plain, path, sameSite, seconds }: SealedCookie,
  { secrets, isSecure, now }: Pick<Services, 'secrets' | 'isSecure' | 'now'>,
) {
  const name = isSecure ? `__Secure-${plain}` : plain;
  const attributes = `Path=${path}; HttpOnly; SameSite=${sameSite}${isSecure ? '; Secure' : ''}`;
  const ours = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)(?:;|$)`);
  return {
    cookie(kept: string): string {
      const sealed = secrets.seal(plain, `${now() + seconds * 1000} ${kept}`);
      return `${name}=${sealed}; ${attributes}; Max-Age=${seconds}`;
    },
    blankCookie: `${name}=; ${attributes}; Max-Age=0`,
    read(cookies: string | null): string | null {
      const sealed = ours.exec(cookies ?? '')?.[1];
      const [, until, kept] = /^(\d+) (.*)$/s.exec((sealed && secrets.unseal(plain, sealed)) || '') ?? [];
      return kept !== undefined && now() < Number(until) ? kept : null;
    },
  };
}
