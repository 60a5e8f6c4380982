import { setImmediate } from 'node:timers/promises';
import type { Sentences } from '../../journeys/say.ts';
import type { ComplaintPosition, ComplaintRow } from '../../ports/complaint-store.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { lastInstantOf } from '../queue/late-after.ts';
import { computed } from '../read-complaint.ts';
import { caseOf, type Case } from './case.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly sentences: { readonly tracker: Sentences };
};

/** How long others may have to wait for a slice of the work, in milliseconds. */
const slice = 15;
/** The one that has been there longest makes room. About 2 KB each. */
const mostKept = 20_000;
/** What nobody has asked for in this time is not worked out again, in milliseconds. */
const forgotten = 3 * 86_400_000;

export interface CaseShelf {
  /** The complaints with these ids as they stand now, in any order. */
  read(ids: readonly string[]): Promise<Case[]>;
  /** Works out again what has stood too long, so that the first who looks in the morning does not wait for it. */
  renew(signal?: AbortSignal): Promise<void>;
}

interface Kept {
  readonly found: Case;
  /** The last instant, in milliseconds since 1970, at which it stands like this unless an entry is added. */
  readonly until: number;
  /** When somebody asked for it last. */
  readonly askedAt: number;
}

/**
 * Works complaints out for the lists of advocates, and keeps each until an entry is added, the calendar changes, the day
 * ends in London, or an hour comes that a limit or an appointment ends at: nothing else changes how one stands.
 */
export function makeCaseShelf(services: Needs): CaseShelf {
  const shelf = new Map<string, Kept>();
  let { calendar } = services;

  const caseAt = async (row: ComplaintRow & ComplaintPosition, askedAt: number): Promise<Case> => {
    const kept = shelf.get(row.id);
    const isTrue = kept?.found.position === row.position && services.now() <= kept.until;
    const found = isTrue ? kept.found : await work(row, services);
    shelf.delete(row.id);
    if (shelf.size >= mostKept) shelf.delete(shelf.keys().next().value!);
    const until = isTrue ? kept.until : standsUntil(found, services.now);
    shelf.set(row.id, { found, until, askedAt: askedAt || (kept?.askedAt ?? 0) });
    return found;
  };

  const all = async (ids: readonly string[], askedAt: number, signal?: AbortSignal): Promise<Case[]> => {
    if (calendar !== services.calendar) shelf.clear();
    ({ calendar } = services);
    const found: Case[] = [];
    let began = performance.now();
    for (const row of await services.complaints.positionsOf(ids)) {
      if (signal?.aborted) break;
      found.push(await caseAt(row, askedAt));
      if (performance.now() - began < slice) continue;
      await setImmediate();
      began = performance.now();
    }
    return found;
  };

  return {
    read: (ids) => all(ids, services.now()),
    async renew(signal) {
      const now = services.now();
      for (const [id, { askedAt }] of shelf) if (askedAt < now - forgotten) shelf.delete(id);
      const old = [...shelf].flatMap(([id, { until }]) => (until < now ? [id] : []));
      await all(old, 0, signal);
    },
  };
}

async function work(row: ComplaintRow, services: Needs): Promise<Case> {
  const entries = await services.complaints.entries(row.id);
  return caseOf(computed(row, entries, services), services.sentences.tracker);
}

/** The next hour that is still to come, or the end of the day. */
function standsUntil({ hours }: Case, now: ComplaintServices['now']): number {
  return Math.min(endOf(now), ...hours.filter((hour) => hour >= now()));
}

let known: { readonly day: ReturnType<typeof dayNow>; readonly end: number } | undefined;

/** The last instant of today. Worked out once a day. */
function endOf(now: ComplaintServices['now']): number {
  const day = dayNow(now);
  if (!known?.day.equals(day)) known = { day, end: lastInstantOf(day) };
  return known.end;
}
