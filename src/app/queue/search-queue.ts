import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { StaffActor } from '../policy.ts';
import { openCase } from '../staff/open-case.ts';
import { queueHref } from './filters.ts';
import type { Searches } from './searches.ts';

type Services = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly searches: Searches;
};

/**
 * Where a search leads: to the complaint whose whole reference was typed, where they may read it, else to the queue with
 * what it finds. The address says which search it is, never what was typed: that may be a name.
 */
export async function searchQueue(text: string, actor: StaffActor, services: Services): Promise<string> {
  const typed = text.trim().slice(0, 200);
  if (typed === '') return queueHref({});
  const reference = normaliseCode(typed);
  const row = reference && (await services.complaints.findByReference(reference));
  const found = row && (await openCase(actor, row.id, { action: 'read-complaint' }, services));
  if (found) return `/staff/complaints/${found.row.id}`;
  return queueHref({ search: services.searches.keep(actor.id, typed) });
}
