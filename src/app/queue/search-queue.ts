import { normaliseCode } from '../../domain/complaint/codes.ts';
import type { ComplaintStore } from '../../ports/complaint-store.ts';
import { queueHref } from './filters.ts';
import type { Searches } from './searches.ts';

interface Services {
  readonly complaints: Pick<ComplaintStore, 'findByReference'>;
  readonly searches: Searches;
}

/**
 * Where a search leads: to the complaint whose whole reference was typed, else to the queue with what it finds. The
 * address says which search it is, never what was typed: that may be a name.
 */
export async function searchQueue(
  text: string,
  memberId: string,
  { complaints, searches }: Services,
): Promise<string> {
  const typed = text.trim().slice(0, 200);
  if (typed === '') return queueHref({});
  const reference = normaliseCode(typed);
  const found = reference && (await complaints.findByReference(reference));
  return found ? `/staff/complaints/${found.id}` : queueHref({ search: searches.keep(memberId, typed) });
}
