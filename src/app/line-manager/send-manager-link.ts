import { askManager } from '../../domain/complaint/line-manager.ts';
import type { ManagerLinkStore } from '../../ports/manager-link-store.ts';
import type { Sender } from '../../ports/sender.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { aboutComplaint, may, type FamilySide } from '../policy.ts';
import { readComplaint, type ReadComplaint } from '../read-complaint.ts';
import { recordedByOf } from '../recorded-by-of.ts';

/** How long a link works, in milliseconds. */
export const managerLinkLasts = 7 * 24 * 60 * 60_000;

export interface ManagerServices extends ComplaintServices {
  readonly managerLinks: ManagerLinkStore;
  readonly sender: Sender;
  /** Where the links of messages lead, without a slash at the end. */
  readonly messageUrl: string;
}

/** `manager-not-sent`: the e-mail could not go out, and nothing is recorded. */
export type ManagerAsked = Changed | { ok: false; reason: 'manager-not-sent' };

/**
 * Sends a line manager a link to the concern, and records that. The rules are asked first, so that nothing goes out
 * that may not. A link that was sent before stops working.
 */
export async function sendManagerLink(
  actor: FamilySide,
  complaintId: string,
  manager: { readonly name: string; readonly email: string },
  services: ManagerServices,
): Promise<ManagerAsked> {
  if (!may(actor, 'ask-manager', aboutComplaint(complaintId))) return { ok: false, reason: 'not-found' };
  const decide = ({ complaint, entries, context }: ReadComplaint) =>
    askManager(complaint, entries, manager, context);
  const read = await readComplaint(complaintId, services);
  const asked = read && decide(read);
  if (!asked?.ok) return asked ?? { ok: false, reason: 'not-found' };
  if (!(await send(complaintId, manager.email, services))) return { ok: false, reason: 'manager-not-sent' };
  return changeComplaint(complaintId, recordedByOf(actor), decide, services);
}

/** The token is kept nowhere but in the link. */
async function send(complaintId: string, to: string, services: ManagerServices): Promise<boolean> {
  const { managerLinks, secrets, sender, messageUrl, now } = services;
  const token = secrets.newId();
  const tokenHash = secrets.hash('manager-link', token);
  await managerLinks.keep({ complaintId, tokenHash, expiresAt: now() + managerLinkLasts });
  const key = secrets.hash('message', `manager ${token}`);
  const link = `${messageUrl}/line-manager/${token}`;
  return (await sender.send({ key, channel: 'email', to, ...words(link) })).ok;
}

/** Neutral, as somebody else may see it. */
function words(link: string): { subject: string; body: string } {
  const body = [
    'Somebody you manage asks you to read something and to decide about it.',
    `Open this link within 7 days:\n${link}`,
    'You need no account. You can open it as often as you like until you have decided.',
    'If you do not manage anybody, delete this message. Do not answer it.',
  ];
  return { subject: 'Something to decide', body: body.join('\n\n') };
}
