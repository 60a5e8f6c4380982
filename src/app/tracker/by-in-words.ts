import { actedFor } from '../../domain/complaint/acted-for.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import type { Say } from '../../journeys/say.ts';

/** Which advocate made an entry for the family, in words; empty where nobody did. */
export function byInWords(entry: Entry, entries: readonly Entry[], say: Say): string {
  const name = actedFor(entry, entries);
  return name === null ? '' : say('history-by', { name });
}
