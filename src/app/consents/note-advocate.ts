import { note, type AuditServices } from '../audit/note.ts';
import type { AdvocateActor } from '../policy.ts';

/** Notes that an advocate looked at a complaint, or acted in it, so that the family can be shown. */
export async function noteAdvocate(
  { id, consent }: AdvocateActor,
  doing: 'look' | 'act',
  partnership: string,
  services: AuditServices,
): Promise<void> {
  const { complaintId } = consent;
  await note({ by: `advocate:${id}`, action: `advocate-${doing}`, complaintId, partnership }, services);
}
