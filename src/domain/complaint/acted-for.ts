import type { Entry } from './events.ts';
import { isOfConsent } from './let-in.ts';
import { consentIn } from './recorded-by.ts';

/**
 * The name of the advocate who made an entry for the family, as the history itself has it; null where it was somebody
 * else. Who lodged is named by the entry after the first.
 */
export function actedFor(
  { position, recordedBy }: Pick<Entry, 'position' | 'recordedBy'>,
  entries: readonly Entry[],
): string | null {
  const consent = consentIn(recordedBy);
  if (consent === null) return null;
  const named = entries.flatMap((entry) =>
    isOfConsent(entry.event) && entry.event.consent === consent
      ? [{ position: entry.position, name: entry.event.name }]
      : [],
  );
  const before = named.findLast((one) => one.position <= position);
  return (before ?? named[0])?.name ?? null;
}
