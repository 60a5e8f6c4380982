import { dayInWords } from '../domain/calendar/words.ts';
import type { State } from '../journeys/complain/state.ts';
import type { Sentences } from '../journeys/say.ts';
import type { Draft, DraftStore } from '../ports/draft-store.ts';
import type { Secrets } from '../ports/secrets.ts';
import { keptUntil } from './keep-drafts.ts';
import type { OpenDraft } from './open-draft.ts';
import { lastDayOf, type LastDay } from './result/last-day.ts';
import { speakerFor } from './result/speaker.ts';

/** What a keyed hash of a return code is made for. */
export const returnCodePurpose = 'return-code';

/** What somebody needs who comes back later. */
export interface SavedDraft {
  readonly returnCode: string;
  /** The last day on which the code works, in words. */
  readonly keptUntil: string;
  /** The family's own last day while it is known and still to come. */
  readonly lastDay: LastDay | null;
}

/** Gives the code to come back with. From then on it opens the draft; the store holds only a keyed hash of it. */
export async function saveDraft(
  { draft, state }: OpenDraft,
  resultSentences: Sentences,
  { drafts, secrets }: { readonly drafts: DraftStore; readonly secrets: Secrets },
): Promise<SavedDraft> {
  const returnCode = secrets.returnCodeFor(draft.id);
  await drafts.keepReturnHash(draft.id, secrets.hash(returnCodePurpose, returnCode));
  return { returnCode, ...remindersOf(draft, state, resultSentences) };
}

function remindersOf(draft: Draft, state: State, sentences: Sentences): Omit<SavedDraft, 'returnCode'> {
  const { checked } = state;
  const isKnown = checked?.ok && checked.clock;
  return {
    keptUntil: dayInWords(keptUntil(draft)),
    lastDay: isKnown
      ? lastDayOf(checked.answer, isKnown.clock.title, state, speakerFor(state, sentences))
      : null,
  };
}
