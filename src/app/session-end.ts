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
  return { until: minuteInWords(Math.floor(endsAt / 60_000)), seconds: Math.floor((endsAt - now) / 1000) };
}

/** More minutes than there are in the longest session: every page asks, and most ask for the same few. */
const minutesKept = 64;
const inWords = new Map<number, string>();

/** The time of day in London of a minute, counted since 1970. */
function minuteInWords(minute: number): string {
  const known = inWords.get(minute);
  if (known) return known;
  const { at } = momentOf(minute * 60_000);
  const words = timeInWords(at!.hour, at!.minute);
  if (inWords.size >= minutesKept) inWords.delete(inWords.keys().next().value as number);
  inWords.set(minute, words);
  return words;
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
