import { missingBefore, placeToGoOn } from '../journeys/complain/route.ts';
import type { Draft } from '../ports/draft-store.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { JourneyServices, OpenDraft } from './open-draft.ts';

/** Makes an empty draft. */
export function startDraft({
  drafts,
  secrets,
  now,
}: JourneyServices & { readonly secrets: Secrets }): Promise<Draft> {
  return drafts.create(secrets.newId(), now());
}

/**
 * The page on which somebody goes on who comes back to a draft: the one where they last typed something that could
 * not be used yet, else the first that is open.
 */
export function pageToGoOn({ draft: { pending }, state }: OpenDraft): string {
  return pending && !missingBefore(pending.slug, state) ? pending.slug : placeToGoOn(state);
}
