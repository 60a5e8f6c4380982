import { byLineManager } from '../../domain/complaint/manager-events.ts';
import {
  decideAsManager,
  mayManagerDecide,
  type ManagerDecision,
} from '../../domain/complaint/line-manager.ts';
import type { ManagerLinkStore } from '../../ports/manager-link-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { aboutComplaint, may } from '../policy.ts';
import { readComplaint, type ReadComplaint } from '../read-complaint.ts';

type Services = ComplaintServices & { readonly managerLinks: ManagerLinkStore };

/**
 * What a link asks a line manager to decide about, without using it: programs that look through e-mail open every link.
 * Null when it was used, replaced, has run out, or when nobody has to decide any more: all the same.
 */
export async function lookAtManagerLink(token: string, services: Services): Promise<ReadComplaint | null> {
  const { managerLinks, secrets, now } = services;
  const link = await managerLinks.find(secrets.hash('manager-link', token), now());
  const read = link && (await readComplaint(link.complaintId, services));
  return read && mayManagerDecide(read.complaint, read.context) ? read : null;
}

/** Records what the line manager decided, and uses the link up. One that is refused leaves the link as it was. */
export async function decideByLink(
  token: string,
  decision: ManagerDecision,
  services: Services,
): Promise<Changed> {
  const { managerLinks, secrets, now } = services;
  const decide = ({ complaint, context }: ReadComplaint) => decideAsManager(complaint, decision, context);
  const read = await lookAtManagerLink(token, services);
  if (!read) return { ok: false, reason: 'not-found' };
  const decided = decide(read);
  if (!decided.ok) return decided;
  const link = await managerLinks.take(secrets.hash('manager-link', token), now());
  if (!link) return { ok: false, reason: 'not-found' };
  const actor = { kind: 'line-manager', complaintId: link.complaintId } as const;
  if (!may(actor, 'decide-as-manager', aboutComplaint(read.row.id)))
    return { ok: false, reason: 'not-found' };
  return changeComplaint(read.row.id, byLineManager, decide, services);
}
