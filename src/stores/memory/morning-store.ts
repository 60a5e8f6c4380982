import type { MorningStore } from '../../ports/morning-store.ts';

/** Who had the e-mail of a morning, in memory, for tests. */
export function makeMorningStore(): MorningStore {
  const mails = new Map<string, { day: string; dueAt: number | null }>();
  return {
    async claim(advocateId, day, now) {
      const last = mails.get(advocateId);
      const isDue = last?.day === day && last.dueAt !== null && last.dueAt <= now;
      if (last && last.day >= day && !isDue) return false;
      mails.set(advocateId, { day, dueAt: null });
      return true;
    },
    async tryAgain(advocateId, day, dueAt) {
      if (mails.get(advocateId)?.day === day) mails.set(advocateId, { day, dueAt });
    },
  };
}
