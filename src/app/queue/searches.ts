import type { Now } from '../../ports/now.ts';
import type { Secrets } from '../../ports/secrets.ts';

/** How long a search can be gone back to, in milliseconds. */
const kept = 3_600_000;
/** How many are kept at once: the oldest goes for the next. */
const most = 500;

/** What staff search for, in memory and for an hour alone: in an address, a name would stay in histories and logs. */
export interface Searches {
  /** Keeps what a member of staff looks for. Answers the id that the address has in place of it. */
  keep(memberId: string, text: string): string;
  /** What was looked for; null when that is over, was somebody else's, or is none. */
  find(memberId: string, id: string): string | null;
}

export function makeSearches({ now, newId }: { now: Now; newId: Secrets['newId'] }): Searches {
  const searches = new Map<string, { memberId: string; text: string; until: number }>();
  const tidy = () => {
    for (const [id, { until }] of searches) if (until <= now() || searches.size >= most) searches.delete(id);
  };
  return {
    keep(memberId, text) {
      tidy();
      const id = newId();
      searches.set(id, { memberId, text, until: now() + kept });
      return id;
    },
    find(memberId, id) {
      const found = searches.get(id);
      return found && found.memberId === memberId && found.until > now() ? found.text : null;
    },
  };
}
