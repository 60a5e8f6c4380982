import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** What somebody reads before they ask that what is kept about them is deleted. */
export interface ErasureWords {
  readonly gone: readonly string[];
  readonly kept: readonly string[];
  readonly when: string;
}

/**
 * Says what is deleted, what is kept and how long, and when. `years`: how long those who run the service keep the
 * record of a complaint, as they set it; where they set nothing, no time is named.
 */
export function erasureInWords(
  { complaint }: Pick<ReadComplaint, 'complaint'>,
  years: number | undefined,
  say: Say,
): ErasureWords {
  return {
    gone: [say('gone-names'), say('gone-contact'), say('gone-words')],
    kept: [
      say('kept-what'),
      say('kept-why'),
      years === undefined ? say('kept-ask') : say('kept-years', { years }),
      say('kept-elsewhere'),
      say('kept-copies'),
    ],
    when: say(hasEnded(complaint) ? 'when-ended' : 'when-open'),
  };
}
