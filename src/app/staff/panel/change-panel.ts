import { nameMember, removeMember, type NamedMember } from '../../../domain/complaint/name-member.ts';
import { addPaper, removePaper } from '../../../domain/complaint/panel-papers.ts';
import { tookPartBefore } from '../../../domain/complaint/took-part.ts';
import type { Decision } from '../../../domain/complaint/decision.ts';
import type { FileStore } from '../../../ports/file-store.ts';
import type { UserStore } from '../../../ports/user-store.ts';
import { changeComplaint, type Changed } from '../../change-complaint.ts';
import type { ComplaintServices } from '../../complaint-services.ts';
import { ofComplaint } from '../../files/complaint-files.ts';
import { named } from '../../files/draft-files.ts';
import type { StaffActor } from '../../policy.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import { openCase } from '../open-case.ts';

/** One thing that staff do to a panel or its bundle. */
export type PanelChange =
  | { readonly kind: 'name'; readonly member: NamedMember; readonly number: number | null }
  | { readonly kind: 'remove'; readonly number: number; readonly reason: string }
  /** `files`: the ids of files that have come in. */
  | { readonly kind: 'add-paper'; readonly paper: string; readonly files: readonly string[] }
  | { readonly kind: 'remove-paper'; readonly number: number; readonly reason: string };

export type PanelServices = ComplaintServices & { readonly files: FileStore; readonly users: UserStore };

/** Changes a panel or its bundle, when the rules allow it. Files that are taken out, or not kept, are erased. */
export async function changePanel(
  actor: StaffActor,
  complaintId: string,
  expectedPosition: number,
  change: PanelChange,
  services: PanelServices,
): Promise<Changed> {
  const read = await openCase(actor, complaintId, { action: 'name-panel' }, services);
  if (!read) return { ok: false, reason: 'not-found' };
  const decide = await decider(change, read, services);
  const changed = await changeComplaint(complaintId, actor.id, decide, services, expectedPosition);
  for (const id of toErase(change, read, changed)) await services.files.remove(ofComplaint(complaintId), id);
  return changed;
}

async function decider(change: PanelChange, read: ReadComplaint, services: PanelServices) {
  const accounts = tookPartBefore(read.entries, read.complaint, read.procedure);
  const tookPart = { accounts, names: await namesOf(accounts, services.users) };
  const kept = await services.files.list(ofComplaint(read.row.id));
  return ({ complaint, context }: ReadComplaint): Decision => {
    switch (change.kind) {
      case 'name':
        return nameMember(change.member, change.number, { complaint, context, tookPart });
      case 'remove':
        return removeMember(complaint, change, context);
      case 'add-paper': {
        const files = kept.filter(({ id, purpose }) => purpose === 'bundle' && change.files.includes(id));
        return addPaper(complaint, { paper: change.paper, files: files.map(named) }, context);
      }
      case 'remove-paper':
        return removePaper(complaint, change, context);
    }
  };
}

async function namesOf(accounts: readonly string[], users: UserStore): Promise<string[]> {
  const members = await Promise.all(accounts.map((id) => users.findStaff(id)));
  return members.flatMap((member) => (member ? [member.name] : []));
}

/** A paper of somebody else may have been put in by mistake: taken out, it is gone. */
function toErase(change: PanelChange, { complaint }: ReadComplaint, changed: Changed): readonly string[] {
  if (change.kind === 'add-paper' && !changed.ok) return change.files;
  if (change.kind !== 'remove-paper' || !changed.ok) return [];
  const papers = complaint.panels.papers.filter(({ number }) => number === change.number);
  return papers.flatMap(({ files }) => files.map(({ id }) => id));
}
