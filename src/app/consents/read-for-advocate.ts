import { readComplaint } from '../read-complaint.ts';
import { withoutContactOf } from './without-contact-of.ts';

/**
 * A complaint for whatever is shown to an advocate: it never had any way to reach the family in it. Null when there is
 * none with that id. Whether they may read it is asked before, and noted by whoever shows it.
 */
export function readForAdvocate(
  complaintId: string,
  services: Parameters<typeof readComplaint>[1],
): ReturnType<typeof readComplaint> {
  return readComplaint(complaintId, services, withoutContactOf);
}
