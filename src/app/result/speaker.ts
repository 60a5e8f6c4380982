import type { State } from '../../journeys/complain/state.ts';
import { sayerFor, type Say, type Sentences } from '../../journeys/say.ts';

/** Says what is written for the reader of this draft. A sentence may have a form for professionals, "…-professional". */
export function speakerFor({ audience, role }: Pick<State, 'audience' | 'role'>, sentences: Sentences): Say {
  return sayerFor(sentences, audience, role);
}
