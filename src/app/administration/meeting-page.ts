import { bodyKey } from '../../domain/calendar/calendar.ts';
import { isAfter, type PlainDate } from '../../domain/calendar/day.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow, type Now } from '../../ports/now.ts';
import { aboutPartnership, may, type Actor } from '../policy.ts';
import type { MeetingRefusal } from './change-meetings.ts';
import type { FollowedCalendar } from './followed-calendar.ts';
import { meetingBodies, type MeetingBody } from './planned-meetings.ts';

/** A body with its dates, in words. */
export interface BodyDates extends MeetingBody {
  /** Today's and those to come, soonest first. */
  readonly coming: readonly { readonly date: string; readonly words: string }[];
  /** The latest first. */
  readonly passed: readonly string[];
}

interface Needs {
  readonly procedures: Procedures;
  readonly followed: FollowedCalendar;
  readonly now: Now;
}

/** The bodies whose dates somebody keeps, each with its dates. */
export function bodiesOf(actor: Actor, { procedures, followed, now }: Needs): BodyDates[] {
  const today = dayNow(now);
  return meetingBodies(procedures)
    .filter(({ partnership }) => may(actor, 'manage-meetings', aboutPartnership(partnership)))
    .map((body) => {
      const dates = followed.current.meetings.get(bodyKey(body.partnership, body.body)) ?? [];
      const [coming, passed] = [
        dates.filter((date) => !isAfter(today, date)),
        dates.filter((date) => isAfter(today, date)),
      ];
      return {
        ...body,
        coming: coming.map((date) => ({ date: date.toString(), words: dayInWords(date) })),
        passed: passed.reverse().map(dayInWords),
      };
    });
}

/** A date to come as staff typed it, or a sentence. */
export function readMeetingDate(
  typed: string,
  { followed, now, say }: Needs & { say: { date: Say } },
): { ok: true; date: PlainDate } | { ok: false; fault: string } {
  const read = readComingDate(typed, { from: dayNow(now), calendar: followed.current });
  if (read.ok) return read;
  return { ok: false, fault: say.date(read.reason, 'values' in read ? read.values : {}) };
}

/** Why a date was not entered, moved or taken back. */
export function meetingRefusal(reason: MeetingRefusal): string {
  switch (reason) {
    case 'not-found':
      return 'You may not change these dates';
    case 'meeting-passed':
      return 'This date has passed, so it stays as it is';
    case 'meeting-in-past':
      return 'Enter a date that is still to come';
    case 'meeting-there':
      return 'This date is there already';
    case 'meeting-not-there':
      return 'Somebody else has changed this date. Look at the dates again';
    case 'changed-meanwhile':
      return 'Others recorded something at the same moment, so nothing was changed. Try again';
  }
}
