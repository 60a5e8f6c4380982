import { normaliseCode } from '../domain/complaint/codes.ts';
import type { AttemptStore } from '../ports/attempt-store.ts';
import type { Secrets } from '../ports/secrets.ts';
import { isOver } from './keep-drafts.ts';
import { openDraft, type JourneyServices, type OpenDraft } from './open-draft.ts';
import { returnCodePurpose } from './save-draft.ts';
import { comesTooOften } from './tries.ts';

export type Returned =
  { ok: true; opened: OpenDraft } | { ok: false; reason: 'return-code-wrong' | 'too-many-tries' };

type ReturnServices = JourneyServices & { readonly attempts: AttemptStore; readonly secrets: Secrets };

/**
 * Opens a draft by its return code. Wrong, unknown and run out get the same answer. The code names the draft too,
 * so tries are counted by sender. Once a draft was sent, the code leads to its last page until that was left.
 */
export async function returnToDraft(
  typed: { returnCode: string; address: string },
  services: ReturnServices,
): Promise<Returned> {
  const { drafts, secrets, now } = services;
  if (await comesTooOften(typed.address, services)) return { ok: false, reason: 'too-many-tries' };
  const returnCode = normaliseCode(typed.returnCode) ?? 'unreadable';
  const draft = await drafts.findByReturnHash(secrets.hash(returnCodePurpose, returnCode));
  const opened = draft && !isOver(draft, now) ? await openDraft(draft.id, services) : null;
  return opened ? { ok: true, opened } : { ok: false, reason: 'return-code-wrong' };
}
