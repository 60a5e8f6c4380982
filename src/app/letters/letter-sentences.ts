import { sayerFor, type Say, type Sentences } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** The words that letters are made of: those of the tracker, and their own. */
export interface LetterSentences {
  readonly tracker: Sentences;
  readonly letters: Sentences;
}

/** Speakers for the reader of a complaint. */
export function speakersFor(
  { complaint: { isYoung, role } }: Pick<ReadComplaint, 'complaint'>,
  { tracker, letters }: LetterSentences,
): { say: Say; sayOfTracker: Say } {
  const audience = isYoung ? 'young' : 'adult';
  return { say: sayerFor(letters, audience, role), sayOfTracker: sayerFor(tracker, audience, role) };
}
