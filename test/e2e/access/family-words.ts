import type { ContactWishes } from '../../../src/domain/contact/wishes.ts';
import { everyAnswer } from '../../builders/a-draft.ts';

/** Everything that a family tells has its own word in it, and how it is reached safely has another. */
export interface FamilyWords {
  readonly word: string;
  readonly contact: string;
}

export const first: FamilyWords = { word: 'heron', contact: 'plover' };
export const other: FamilyWords = { word: 'otter', contact: 'beaver' };

/** All answers of a mother in Durham, in the words of her family. */
export function answersOf({ word, contact }: FamilyWords): Readonly<Record<string, unknown>> {
  const wishes: ContactWishes = {
    email: { address: `ada@${contact}.example`, others: `Never when the ${contact} is in`, when: null },
    ...{ text: null, phone: null },
    post: { address: `1 ${contact} Street`, others: '' },
  };
  return {
    ...everyAnswer,
    'what-happened': `The ${word} was not heard.`,
    'what-you-want': `Hear the ${word}.`,
    'your-name': `Ada ${word}`,
    children: [{ name: `Ben ${word}`, age: '7' }],
    contact: wishes,
  };
}
