import type { State } from '../../journeys/complain/state.ts';
import { sayer, type Say, type Sentences } from '../../journeys/say.ts';

/** Says what is written for the reader of this draft. A sentence may have a form for professionals, "…-professional". */
export function speakerFor({ audience, role }: Pick<State, 'audience' | 'role'>, sentences: Sentences): Say {
  const say = sayer(sentences, audience);
  if (role !== 'professional') return say;
  return (name, values) =>
    say(`${name}-professional` in sentences.adult ? `${name}-professional` : name, values);
}
