import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import { wantsNoContact } from '../../domain/contact/wishes.ts';
import { contactInWords } from '../../journeys/complain/contact-words.ts';
import { wordsFor } from '../../journeys/words.ts';
import type { MessageLineServices } from '../messages/message-lines.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { speakToStaff } from './whom.ts';

export type NoticeServices = { readonly questionWords: AllQuestionWords } & Pick<
  MessageLineServices,
  'sentences'
>;

/** What staff must know before they contact a family: as it is now, whatever was said at first. */
export interface ContactNotice {
  readonly heading: string;
  readonly isForbidden: boolean;
  readonly what: string;
  readonly lines: readonly string[];
}

export function contactNoticeOf(
  { entries, complaint }: Pick<ReadComplaint, 'entries' | 'complaint'>,
  { questionWords, sentences }: NoticeServices,
): ContactNotice {
  const say = speakToStaff(complaint, sentences.messages);
  const { ways, stopped } = messageWishesOf(entries);
  const isForbidden = wantsNoContact(ways);
  const kinds = stopped.map((kind) => say(`kind-${kind}`)).join('; ');
  const words = wordsFor(questionWords.get('contact')!, 'adult');
  return {
    heading: say('staff-heading'),
    isForbidden,
    what: say(isForbidden ? 'staff-do-not-contact' : 'staff-wishes'),
    lines: isForbidden
      ? []
      : [...contactInWords(ways, words), ...(kinds ? [say('staff-stopped', { kinds })] : [])],
  };
}
