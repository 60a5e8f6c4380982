import { moment } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** How a letter stands with the post. `kept-otherwise`: one from before letters were kept as they were sent. */
export type Posting =
  | { readonly status: 'not-wanted' }
  | { readonly status: 'posted'; readonly when: string }
  | { readonly status: 'may-be-recorded' }
  | { readonly status: 'kept-otherwise' };

/** As it is now, by what the family said last of how to reach it. */
export function postingOf({ entries }: Pick<ReadComplaint, 'entries'>, position: number): Posting {
  const counting = standing(entries);
  const posted = counting.find(({ event }) => event.type === 'LetterPosted' && event.position === position);
  if (posted) return { status: 'posted', when: dayInWords(moment(posted.event.at).day) };
  if (messageWishesOf(entries).ways.post === null) return { status: 'not-wanted' };
  const sent = counting.find((entry) => entry.position === position);
  return { status: sent && letterIn(sent.event) ? 'may-be-recorded' : 'kept-otherwise' };
}
