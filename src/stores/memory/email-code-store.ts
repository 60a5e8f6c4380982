import type { EmailCode, EmailCodeStore } from '../../ports/email-code-store.ts';

/** Codes in memory, for tests. */
export function makeEmailCodeStore(): EmailCodeStore {
  const codes = new Map<string, EmailCode & { readonly tries: number }>();
  return {
    keep: async (code) => void codes.set(code.key, { ...code, tries: 0 }),
    async use(key, codeHash, { now, mostTries }) {
      const code = codes.get(key);
      if (!code || code.expiresAt <= now || code.tries >= mostTries) return 'over';
      if (code.codeHash === codeHash) {
        codes.delete(key);
        return 'right';
      }
      const tries = code.tries + 1;
      codes.set(key, { ...code, tries });
      return tries >= mostTries ? 'over' : 'wrong';
    },
    async removeExpired(now) {
      for (const { key, expiresAt } of codes.values()) if (expiresAt <= now) codes.delete(key);
    },
  };
}
