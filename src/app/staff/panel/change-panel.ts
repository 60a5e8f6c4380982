import { nameMember, removeMember, type NamedMember } from '../../../domain/complaint/name-member.ts';
import { addPaper, removePaper } from '../../../domain/complaint/panel-papers.ts';
import { tookPartBefore } from '../../../domain/complaint/took-part.ts';
import type { Decision } from '../../../domain/complaint/decision.ts';
import { isForPanel } from '../../../domain/evidence/kinds.ts';
import type { FileStore, KeptFile } from '../../../ports/file-store.ts';
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
  const added = change.kind === 'add-paper' ? await comeIn(change.files, read, services) : [];
  const decide = await decider(change, added, read, services);
  const changed = await changeComplaint(complaintId, actor.id, decide, services, expectedPosition);
  for (const id of toErase(change, added, read, changed))
    await services.files.remove(ofComplaint(complaintId), id);
  return changed;
}

/** Of the files that a form names, those that have come in for a panel and are in no bundle yet. */
async function comeIn(
  ids: readonly string[],
  { row, complaint }: ReadComplaint,
  { files }: PanelServices,
): Promise<KeptFile[]> {
  const used = new Set(complaint.panels.papers.flatMap((paper) => paper.files.map(({ id }) => id)));
  const kept = await files.list(ofComplaint(row.id));
  return kept.filter((file) => isForPanel(file) && ids.includes(file.id) && !used.has(file.id));
}

async function decider(
  change: PanelChange,
  added: readonly KeptFile[],
  read: ReadComplaint,
  services: PanelServices,
) {
  const accounts = tookPartBefore(read.entries, read.complaint, read.procedure);
  const tookPart = { accounts, names: await namesOf(accounts, services.users) };
  return ({ complaint, context }: ReadComplaint): Decision => {
    switch (change.kind) {
      case 'name':
        return nameMember(change.member, change.number, { complaint, context, tookPart });
      case 'remove':
        return removeMember(complaint, change, context);
      case 'add-paper':
        return addPaper(complaint, { paper: change.paper, files: added.map(named) }, context);
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
function toErase(
  change: PanelChange,
  added: readonly KeptFile[],
  { complaint }: ReadComplaint,
  changed: Changed,
): readonly string[] {
  if (change.kind === 'add-paper' && !changed.ok) return added.map(({ id }) => id);
  if (change.kind !== 'remove-paper' || !changed.ok) return [];
  const papers = complaint.panels.papers.filter(({ number }) => number === change.number);
  return papers.flatMap(({ files }) => files.map(({ id }) => id));
}
