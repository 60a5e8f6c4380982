import { momentOf } from '../domain/calendar/moment.ts';
import { timeInWords } from '../domain/calendar/words.ts';
import type { Say } from '../journeys/say.ts';

/** Until when a page works unless something is sent before. */
export interface SessionEnd {
  /** The time of day in London, "2:35pm". Seconds are left out, so that it is never later than the end. */
  readonly until: string;
  /** How long that is from now: the clock of a phone may be wrong. */
  readonly seconds: number;
}

/** What a page says about its end, and how it can be put off. */
export interface SessionNotice extends SessionEnd {
  /** Where one press asks for more time. */
  readonly stayHref: string;
  /** Where the answers are saved to come back later; null where there is nothing to save. */
  readonly saveHref: string | null;
  /** One sentence that is always there, and what to do; empty where there is nothing to do. */
  readonly line: string;
  readonly then: string;
  readonly save: string;
  /** The warning near the end, and what takes its place. */
  readonly title: string;
  readonly warning: string;
  readonly stay: string;
  readonly failed: string;
  readonly ended: string;
}

/** When a session ends, in words and in seconds. Both instants are milliseconds since 1970. */
export function sessionEnd(endsAt: number, now: number): SessionEnd {
  const { at } = momentOf(endsAt);
  return { until: timeInWords(at!.hour, at!.minute), seconds: Math.floor((endsAt - now) / 1000) };
}

/** The same with all its words: for who writes a complaint (`save`) and for who follows one (`sign-in`). */
export function sessionNotice(
  end: SessionEnd,
  way: 'save' | 'sign-in',
  { stayHref, saveHref }: Pick<SessionNotice, 'stayHref' | 'saveHref'>,
  say: Say,
): SessionNotice {
  const time = { time: end.until };
  return {
    ...{ ...end, stayHref, saveHref },
    line: say('line', time),
    then: way === 'save' && !saveHref ? '' : say(`line-${way}`),
    save: say('save'),
    title: say('warn-title'),
    warning: say(`warn-${way}`, time),
    stay: say('stay'),
    failed: say('failed'),
    ended: say(`ended-${way}`),
  };
}
