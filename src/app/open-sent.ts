import type { ComplaintServices } from './complaint-services.ts';
import type { OpenDraft } from './open-draft.ts';
import { readComplaint, type ReadComplaint } from './read-complaint.ts';

/** A complaint that was just sent, and the code that opens it. */
export interface Sent {
  readonly read: ReadComplaint;
  readonly accessCode: string;
}

/** What the last page of the journey shows. Null before it is sent, and once staff have replaced the code. */
export async function openSent(
  { draft }: Pick<OpenDraft, 'draft'>,
  services: ComplaintServices,
): Promise<Sent | null> {
  const read = draft.complaintId ? await readComplaint(draft.complaintId, services) : null;
  const accessCode = services.secrets.accessCodeFor(draft.id);
  const isInUse = services.secrets.isSame(
    read?.row.codeHash ?? '',
    services.secrets.hash('access-code', accessCode),
  );
  return read && isInUse ? { read, accessCode } : null;
}
