import type { ConsentEvent } from './consent-events.ts';
import type { Entry } from './events.ts';
import { isOfConsent } from './let-in.ts';
import { consentIn } from './recorded-by.ts';

/**
 * The name of the advocate who made an entry for the family, as the history itself has it; null where it was somebody
 * else. Who lodged is named by the entry after the first. That somebody left an organisation was done for nobody.
 */
export function actedFor(
  { position, recordedBy, event }: Pick<Entry, 'position' | 'recordedBy' | 'event'>,
  entries: readonly Entry[],
): string | null {
  const consent = event.type === 'AdvocateLeft' ? null : consentIn(recordedBy);
  if (consent === null) return null;
  const named = namesOf(consent, entries);
  const before = named.findLast((one) => one.position <= position);
  return (before ?? named[0])?.name ?? null;
}

/** Under which names the history knows those of a consent, one after the other, and from which entry on. */
export function namesOf(consent: string, entries: readonly Entry[]): { position: number; name: string }[] {
  return entries.flatMap(({ position, event }) =>
    isOfConsent(event) && event.consent === consent ? nameIn(event).map((name) => ({ position, name })) : [],
  );
}

/** Who left is named no more: the organisation is. Where a colleague left, the name stays. */
function nameIn(event: ConsentEvent): string[] {
  if (event.type !== 'AdvocateLeft') return [event.name];
  return event.isNamed ? [event.organisation] : [];
}
