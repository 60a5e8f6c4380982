import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import { labelOf, wordsFor } from '../../journeys/words.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';

/** How a family needs to read a letter. */
export interface WantedFormat {
  readonly need: string;
  /** As staff read it, and as the family does. */
  readonly staffLabel: string;
  readonly label: string;
  /** True for what the service makes itself. */
  readonly isMade: boolean;
}

/** Needs that are about letters. The others are about meetings. */
const aboutLetters: readonly string[] = [
  'interpreter',
  'large-print',
  'braille',
  'audio',
  'easy-read',
  'other',
];

/** What the family said it needs to read letters, in the order of the question. */
export function wantedFormats(
  { entries, complaint }: Pick<ReadComplaint, 'entries' | 'complaint'>,
  questionWords: AllQuestionWords,
): WantedFormat[] {
  const lodged = entries[0]?.event;
  const said = lodged?.type === 'ComplaintLodged' ? lodged.telling['needs'] : undefined;
  const { needs = [], language, other } = (said ?? {}) as Said;
  const words = questionWords.get('needs')!;
  const named = (need: string, reader: 'adult' | 'young') => {
    if (need === 'other') return other ?? labelOf(wordsFor(words, reader), 'options', need);
    return need === 'interpreter' && language ? language : labelOf(wordsFor(words, reader), 'options', need);
  };
  return aboutLetters
    .filter((need) => needs.includes(need))
    .map((need) => ({
      need,
      staffLabel: named(need, 'adult'),
      label: named(need, complaint.isYoung ? 'young' : 'adult'),
      isMade: need === 'large-print',
    }));
}

/** As the journey keeps it. */
interface Said {
  readonly needs?: readonly string[];
  readonly language?: string | null;
  readonly other?: string | null;
}

export type Formats = SentLetter['formats'];
