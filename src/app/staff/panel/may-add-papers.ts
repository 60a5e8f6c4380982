import { mayAddPapers } from '../../../domain/complaint/panel-papers.ts';
import type { ComplaintServices } from '../../complaint-services.ts';
import { may } from '../../policy.ts';
import { readComplaint } from '../../read-complaint.ts';

/** True when a member of staff may add papers for the panel of that complaint now. */
export async function mayAddPapersTo(
  complaintId: string,
  staffId: string,
  services: ComplaintServices,
): Promise<boolean> {
  if (!may({ kind: 'staff', id: staffId }, 'name-panel', complaintId)) return false;
  const read = await readComplaint(complaintId, services);
  return read !== null && mayAddPapers(read.complaint, read.context);
}
