import { contact } from '../../journeys/complain/questions/contact.ts';
import { wordsFor } from '../../journeys/words.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { NoticeServices } from './contact-notice.ts';
import type { TellingLine } from './telling.ts';
import { speakToStaff } from './whom.ts';

/** What was told, for staff: where a way to contact the family has changed since, the old one is not shown again. */
export function toldNow(
  telling: readonly TellingLine[],
  { entries, complaint }: Pick<ReadComplaint, 'entries' | 'complaint'>,
  { questionWords, sentences }: NoticeServices,
): readonly TellingLine[] {
  if (!entries.some(({ event }) => event.type === 'ContactWishesChanged')) return telling;
  const { summary } = wordsFor(questionWords.get(contact.slug)!, 'adult');
  const lines = [speakToStaff(complaint, sentences.messages)('staff-changed')];
  return telling.map((line) => (line.label === summary ? { ...line, lines } : line));
}
