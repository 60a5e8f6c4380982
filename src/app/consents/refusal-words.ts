import type { Asked } from './ask-family.ts';
import type { TakenUp } from './take-up.ts';

type Refusal = Extract<TakenUp | Asked, { ok: false }>['reason'];

const words: Readonly<Record<Refusal, string>> = {
  unknown: 'This does not work. Check it with the family, or ask them for a new one',
  'too-many-tries': 'You have tried too often. Wait for a quarter of an hour, then try again',
  'already-let-in': 'This family lets you in already. It can change what you may do on its own page',
  'changed-meanwhile': 'Somebody else changed something meanwhile. Try again',
  'reference-missing': 'Enter the reference, such as K7M2-9QXD',
};

/** Why an advocate is not let in, or has not asked, in words that say nothing about any family. */
export function refusalInWords(reason: Refusal): string {
  return words[reason];
}
