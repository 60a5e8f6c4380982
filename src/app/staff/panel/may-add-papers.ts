import { mayAddPapers } from '../../../domain/complaint/panel-papers.ts';
import type { UserStore } from '../../../ports/user-store.ts';
import type { ComplaintServices } from '../../complaint-services.ts';
import { openCase } from '../open-case.ts';
import { findActor } from '../staff-actor.ts';

/** True when a member of staff may add papers for the panel of that complaint now. */
export async function mayAddPapersTo(
  complaintId: string,
  staffId: string,
  services: ComplaintServices & { readonly users: UserStore },
): Promise<boolean> {
  const actor = await findActor(staffId, services);
  const read = actor && (await openCase(actor, complaintId, { action: 'name-panel' }, services));
  return read !== null && mayAddPapers(read.complaint, read.context);
}
