import type { DraftStore } from '../ports/draft-store.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { OpenDraft } from './open-draft.ts';

/** What is needed to erase a draft: where it is kept, and a way to end every visit to it. */
export interface DraftErasure {
  readonly drafts: DraftStore;
  readonly files: FileStore;
  endDraftVisits(draftId: string): Promise<void>;
}

/**
 * Erases a draft that its writer does not want any more: its answers, its files, its return code and every visit to it are
 * gone at once. False for one that was sent meanwhile: that is a complaint now, and is not erased here.
 */
export async function eraseDraft(
  { draft }: Pick<OpenDraft, 'draft'>,
  { drafts, files, endDraftVisits }: DraftErasure,
): Promise<boolean> {
  const owned = await files.list({ kind: 'draft', id: draft.id });
  if (!(await drafts.eraseUnsent(draft.id))) return false;
  await files.forget(owned.map(({ id }) => id));
  await endDraftVisits(draft.id);
  return true;
}
