import { setImmediate } from 'node:timers/promises';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import { factsOf, type ComplaintFacts } from '../../domain/figures/facts.ts';
import { findVersion } from '../../domain/procedure/versions.ts';
import type { ComplaintPosition } from '../../ports/complaint-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar'>;

/** How long others may have to wait for a slice of the work, in milliseconds. */
const slice = 15;
/** More complaints than this are worked out anew each time, rather than fill the memory. About 2 KB each. */
const mostKept = 50_000;

/** The facts of every complaint, in the order of the store. */
export type FactsShelf = () => Promise<readonly ComplaintFacts[]>;

/**
 * Works the facts of complaints out once and keeps them until an entry is added or the calendar changes. Works in slices, so that pages of
 * others do not wait. All who ask at the same time wait for the same work.
 */
export function makeFactsShelf(services: Needs): FactsShelf {
  const shelf = new Map<string, { position: number; facts: ComplaintFacts }>();
  let running: Promise<readonly ComplaintFacts[]> | undefined;
  let { calendar } = services;

  const factsAt = async ({ id, reference, position }: ComplaintPosition): Promise<ComplaintFacts> => {
    const kept = shelf.get(id);
    if (kept?.position === position) return kept.facts;
    const facts = await read(id, reference, services);
    if (kept || shelf.size < mostKept) shelf.set(id, { position, facts });
    return facts;
  };

  const all = async () => {
    if (calendar !== services.calendar) shelf.clear();
    ({ calendar } = services);
    const facts: ComplaintFacts[] = [];
    let began = performance.now();
    for (const one of await services.complaints.positions()) {
      facts.push(await factsAt(one));
      if (performance.now() - began < slice) continue;
      await setImmediate();
      began = performance.now();
    }
    return facts;
  };

  return () =>
    (running ??= all().finally(() => {
      running = undefined;
    }));
}

async function read(id: string, reference: string, services: Needs): Promise<ComplaintFacts> {
  const entries = await services.complaints.entries(id);
  const procedureOf = ({ procedure, version }: Complaint) => {
    const found = findVersion(services.procedures, procedure, version);
    if (!found)
      throw new Error(`Complaint ${id} is under ${procedure} ${version}, which is not in the content.`);
    return found;
  };
  return factsOf({ id, reference, entries, calendar: services.calendar, procedureOf });
}
