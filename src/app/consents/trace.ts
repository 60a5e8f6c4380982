import { instantInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { byAdvocate } from '../../domain/complaint/recorded-by.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import type { Say } from '../../journeys/say.ts';
import type { AdvocateStore } from '../../ports/advocate-store.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { HistoryLine } from '../tracker/history.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** How many looks one page has. */
const most = 50;

/** A look or an act, in words. */
export interface TraceLine {
  readonly when: string;
  readonly what: string;
}

export interface Looks {
  readonly lines: readonly TraceLine[];
  /** The number before which the next page begins; null on the last one. */
  readonly older: number | null;
}

interface Needs {
  readonly audit: AuditStore;
  readonly advocates: AdvocateStore;
}

/**
 * Every time that those of a consent looked or opened a form, the newest first, a page at a time. Those too who have left
 * the organisation since: what they saw, they saw.
 */
export async function looksOf(
  consent: Consent,
  { entries: history }: Pick<ReadComplaint, 'entries'>,
  before: number | undefined,
  say: Say,
  { audit, advocates }: Needs,
): Promise<Looks> {
  const { advocateId, organisationId, complaintId } = consent;
  const members = organisationId === null ? [] : await advocates.membersOf(organisationId);
  const own = advocateId === null ? null : await advocates.find(advocateId);
  const known = [...leftOf(consent, history), ...(own ? [own] : []), ...members];
  const names = new Map(known.map(({ id, name }) => [`advocate:${id}`, name]));
  const entries = await audit.latest({ complaintId, by: [...names.keys()] }, most + 1, before);
  const shown = entries.slice(0, most);
  const lines = shown.map(({ at, by, action }) => {
    const what = say(action === 'advocate-act' ? 'act' : 'look');
    const who = names.get(by) ?? '';
    return {
      when: instantInWords(at),
      what: organisationId === null ? what : say('look-who', { who, what }),
    };
  });
  return { lines, older: entries.length > most ? shown.at(-1)!.position : null };
}

/** Those who have left the organisation that a consent is for, under the names that the history has. */
function leftOf({ id }: Consent, entries: ReadComplaint['entries']): { id: string; name: string }[] {
  return entries.flatMap(({ event }) =>
    event.type === 'AdvocateLeft' && event.consent === id ? [{ id: event.account, name: event.name }] : [],
  );
}

/** What was done for the family by a consent: the entries that it made, the newest first. */
export function actsOf(
  { id }: Pick<Consent, 'id'>,
  { entries }: Pick<ReadComplaint, 'entries'>,
  history: readonly HistoryLine[],
): TraceLine[] {
  const positions = new Set(
    entries
      .filter(({ recordedBy, event }) => recordedBy === byAdvocate(id) && !isAboutThem(event))
      .map(({ position }) => position),
  );
  return history
    .filter(({ position }) => positions.has(position))
    .map(({ title, recordedAt }) => ({ when: instantInWords(recordedAt), what: title }));
}

/** That somebody gave a consent back, or left, was not done for the family. */
function isAboutThem({ type }: ComplaintEvent): boolean {
  return type === 'AdvocateEnded' || type === 'AdvocateLeft';
}
