import { daysBetween } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import { mayChallenge } from '../../domain/complaint/further-challenge.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { offersToAnswer } from './agreed.ts';

/** What the family may do now, in sentences: offers first, then the next stage; after the end, what the procedure still has. */
export function mayNow(read: ReadComplaint, say: Say): string {
  const { complaint, procedure } = read;
  if (hasEnded(complaint)) return mayChallenge(complaint, procedure) ? say('may-challenge') : '';
  const offers = offersToAnswer(read, say);
  const stage = mayAsk(read, say);
  return [...offers, ...(offers.length > 0 && stage === say('may-nothing') ? [] : [stage])].join(' ');
}

function mayAsk({ progress, context }: ReadComplaint, say: Say): string {
  const { next: open } = progress;
  if (!open || open.stage.startedBy === 'authority') return say('may-nothing');
  const stage = stageName(open.stage);
  if (!open.lastDay) return say('may-request', { stage });
  const date = dayInWords(open.lastDay);
  if (open.isRefused) return say('may-request-refused', { stage, date });
  if (open.isLate)
    return say('may-request-late', { stage, date, words: open.clock?.clock.late?.words ?? '' });
  return say('may-request-by', { stage, date, left: daysLeft(daysBetween(context.now.day, open.lastDay)) });
}

function daysLeft(count: number): string {
  if (count === 0) return 'That is today.';
  return count === 1 ? 'You have 1 day left.' : `You have ${count} days left.`;
}
