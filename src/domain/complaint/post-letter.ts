import { compareMoments, moment, momentText, type Moment } from '../calendar/moment.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { Entry } from './events.ts';
import { standing } from './evolve.ts';
import { messageWishesOf } from './message-wishes.ts';
import { letterIn } from './with-letter.ts';

/** Staff put a letter into the post, on the day they say. */
export interface PostLetter {
  readonly position: number;
  readonly at: Moment;
}

/**
 * Records that a letter was posted. Refused where the family wants no post, for a letter that was not kept as it was
 * sent, and for a day before the letter was written.
 */
export function postLetter(
  entries: readonly Entry[],
  { position, at }: PostLetter,
  { now }: Context,
): Decision {
  if (messageWishesOf(entries).ways.post === null) return refuse('post-not-wanted');
  const event = standing(entries).find((entry) => entry.position === position)?.event;
  if (!event || !letterIn(event)) return refuse('letter-not-sent');
  if (isPosted(entries, position)) return refuse('letter-already-posted');
  if (compareMoments(at, now) > 0) return refuse('in-the-future');
  if (compareMoments(at, moment(event.at)) < 0) return refuse('letter-before-sent');
  return { ok: true, events: [{ type: 'LetterPosted', at: momentText(at), position }] };
}

/** True once it is recorded that the letter at a position was posted. */
export function isPosted(entries: readonly Entry[], position: number): boolean {
  return standing(entries).some(({ event }) => event.type === 'LetterPosted' && event.position === position);
}
