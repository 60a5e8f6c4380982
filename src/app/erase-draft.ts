import type { DraftStore } from '../ports/draft-store.ts';
import type { OpenDraft } from './open-draft.ts';

/** What is needed to erase a draft: where it is kept, and a way to end every visit to it. */
export interface DraftErasure {
  readonly drafts: DraftStore;
  endDraftVisits(draftId: string): Promise<void>;
}

/**
 * Erases a draft that its writer does not want any more: its answers, its return code and every visit to it are
 * gone at once. False for one that was sent meanwhile: that is a complaint now, and is not erased here.
 */
export async function eraseDraft(
  { draft }: Pick<OpenDraft, 'draft'>,
  { drafts, endDraftVisits }: DraftErasure,
): Promise<boolean> {
  if (!(await drafts.eraseUnsent(draft.id))) return false;
  await endDraftVisits(draft.id);
  return true;
}
