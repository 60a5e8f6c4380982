import { readComplaint } from '../read-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { ofComplaint } from './complaint-files.ts';
import { filesOf } from './unsent-files.ts';

/** Removes a file that was added to a complaint and not sent yet. What was sent stays: the history names it. */
export async function removeUnsent(
  complaintId: string,
  fileId: string,
  services: ComplaintServices & { readonly files: FileStore },
): Promise<void> {
  const read = await readComplaint(complaintId, services);
  const unsent = read ? (await filesOf(read, services.files)).unsent : [];
  if (unsent.some(({ id }) => id === fileId)) await services.files.remove(ofComplaint(complaintId), fileId);
}
