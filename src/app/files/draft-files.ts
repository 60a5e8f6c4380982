import type { NamedFile } from '../../domain/evidence/kinds.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { FileOwner, FileStore, KeptFile } from '../../ports/file-store.ts';
import type { Now } from '../../ports/now.ts';

interface Services {
  readonly drafts: DraftStore;
  readonly files: FileStore;
  readonly now: Now;
}

export const ofDraft = (id: string): FileOwner => ({ kind: 'draft', id });

/**
 * Writes the draft's files into its answers, where every page of the journey finds them: to be called when one was
 * added or removed. That counts as a change of the draft, so its 28 days start again.
 */
export async function noteFiles(draftId: string, { drafts, files, now }: Services): Promise<void> {
  const draft = await drafts.read(draftId);
  const evidence = (await files.list(ofDraft(draftId))).map(named);
  if (draft)
    await drafts.save(draftId, { answers: { ...draft.answers, evidence }, pending: draft.pending }, now());
}

/** Removes a file of a draft. One that is not there, or belongs to somebody else, is left alone. */
export async function removeFile(draftId: string, fileId: string, services: Services): Promise<void> {
  await services.files.remove(ofDraft(draftId), fileId);
  await noteFiles(draftId, services);
}

/** A file as answers and history name it. */
export function named({ addedAt: _addedAt, addedBy: _addedBy, ...file }: KeptFile): NamedFile {
  return file;
}
