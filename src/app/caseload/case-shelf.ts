import { setImmediate } from 'node:timers/promises';
import type { Sentences } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintPosition } from '../../ports/complaint-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { lastInstantOf } from '../queue/late-after.ts';
import { readComplaint } from '../read-complaint.ts';
import { caseOf, type Case } from './case.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly sentences: { readonly tracker: Sentences };
};

/** How long others may have to wait for a slice of the work, in milliseconds. */
const slice = 15;
/** The one that has been there longest makes room. About 2 KB each. */
const mostKept = 20_000;

/** The complaints with these ids as they stand now, in any order. */
export type CaseShelf = (ids: readonly string[]) => Promise<Case[]>;

interface Kept {
  readonly found: Case;
  /** The last instant, in milliseconds since 1970, at which it stands like this unless an entry is added. */
  readonly until: number;
}

/**
 * Works complaints out for the lists of advocates, and keeps each until an entry is added, the calendar changes, the day
 * ends in London, or an hour comes that a limit or an appointment ends at: nothing else changes how one stands.
 */
export function makeCaseShelf(services: Needs): CaseShelf {
  const shelf = new Map<string, Kept>();
  let { calendar } = services;

  const caseAt = async ({ id, position }: ComplaintPosition): Promise<Case | null> => {
    const kept = shelf.get(id);
    if (kept && kept.found.position === position && services.now() <= kept.until) return kept.found;
    shelf.delete(id);
    const read = await readComplaint(id, services);
    if (!read) return null;
    const found = caseOf(read, services.sentences.tracker);
    if (shelf.size >= mostKept) shelf.delete(shelf.keys().next().value!);
    shelf.set(id, { found, until: standsUntil(found, services.now) });
    return found;
  };

  return async (ids) => {
    if (calendar !== services.calendar) shelf.clear();
    ({ calendar } = services);
    const found: Case[] = [];
    let began = performance.now();
    for (const one of await services.complaints.positionsOf(ids)) {
      const known = await caseAt(one);
      if (known) found.push(known);
      if (performance.now() - began < slice) continue;
      await setImmediate();
      began = performance.now();
    }
    return found;
  };
}

function standsUntil({ hours }: Case, now: ComplaintServices['now']): number {
  return Math.min(lastInstantOf(dayNow(now)), ...hours.filter((hour) => hour >= now()));
}
