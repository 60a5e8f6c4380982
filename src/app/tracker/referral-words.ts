import { dayInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { Referral } from '../../domain/complaint/referral.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageName } from '../../domain/procedure/event-words.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** That the next stage must be started without delay, and since when it waits. */
export function referralInWords(referral: Referral, read: ReadComplaint, say: Say): string {
  const { isFlagged, since } = referral;
  return say(isFlagged ? 'next-refer-flagged' : 'next-refer', {
    ...whereTo(referral, read),
    date: dayInWords(since.day),
  });
}

/** The same, where those who had to settle it are late as well; empty elsewhere. */
export function referralToo(read: ReadComplaint, duty: Duty | null, say: Say): string {
  const { referral } = read.progress;
  return duty && referral ? say('next-refer-too', whereTo(referral, read)) : '';
}

function whereTo({ stage }: Referral, { procedure, complaint }: ReadComplaint) {
  return { who: contactOf(procedure, stage.decider, complaint.area).title, stage: stageName(stage) };
}
