import { readComplaint } from '../read-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { ofComplaint } from './complaint-files.ts';
import { filesOf } from './unsent-files.ts';

/**
 * Removes a file that somebody added to a complaint and did not send yet; what somebody else added stays. What was sent
 * stays too: the history names it.
 */
export async function removeUnsent(
  complaintId: string,
  { id: fileId, addedBy }: { readonly id: string; readonly addedBy: string },
  services: ComplaintServices & { readonly files: FileStore },
): Promise<void> {
  const read = await readComplaint(complaintId, services);
  const unsent = read ? (await filesOf(read, services.files, addedBy)).unsent : [];
  if (unsent.some(({ id }) => id === fileId)) await services.files.remove(ofComplaint(complaintId), fileId);
}
