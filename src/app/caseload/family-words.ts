import { day, dayNumber, type PlainDate } from '../../domain/calendar/day.ts';
import { momentOf } from '../../domain/calendar/moment.ts';
import { dayInWords, momentInWords, timeInWords } from '../../domain/calendar/words.ts';
import type { Consent } from '../../domain/consent/consent.ts';
import { lowerFirst } from '../first-letter.ts';
import type { Case } from './case.ts';
import type { AwaitedFamily } from './read-caseload.ts';
import type { CaseDate } from './case-dates.ts';

/** "today", "tomorrow"; empty for any other day. */
export function nearInWords({ when }: CaseDate, today: PlainDate): string {
  const days = dayNumber(when.day) - dayNumber(today);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : '';
}

/** What kind of date it is. */
export const kindTitles: Record<CaseDate['what'], string> = {
  'last-day': 'Last day for the family',
  answer: 'Due from the authority',
  appointment: 'Appointment',
  meeting: 'Planned meeting',
};

/** Whose date it is, and what is to be done: "Last day for the family: ask for stage 2". */
export function dateInWords({ what, words }: Pick<CaseDate, 'what' | 'words'>): string {
  if (words === '') return kindTitles[what];
  return `${kindTitles[what]}: ${lowerFirst(words)}`;
}

/** "10am"; empty for a date without an hour. */
export function hourInWords({ when }: Pick<CaseDate, 'when'>): string {
  return when.at ? timeInWords(when.at.hour, when.at.minute) : '';
}

/** "Wednesday 8 April 2026, 2 working days late"; with the hour where a limit has one. */
export function whenInWords(date: CaseDate, today: PlainDate): string {
  const near = nearInWords(date, today);
  return [momentInWords(date.when), near, date.passed].filter(Boolean).join(', ');
}

/** Whose move it is, with the tracker's own sentence. */
export function moveInWords({ move, standing: { who, may } }: Case): { title: string; sentence: string } {
  switch (move) {
    case 'family':
      return { title: 'The family’s move', sentence: may };
    case 'authority':
      return { title: 'The authority’s move', sentence: who ?? '' };
    case 'nobody':
      return { title: 'Nobody’s move', sentence: may };
  }
}

/** Why nothing is known of a family yet, and since when. */
export function awaitedInWords({ did, since }: Pick<AwaitedFamily, 'did' | 'since'>): string {
  const date = dayInWords(momentOf(since).day);
  return did === 'asked'
    ? `You asked on ${date}. No family has answered yet.`
    : `You sent a complaint for this family on ${date}. The family has not confirmed it yet.`;
}

/** What the family agreed to, where that ends by itself. */
export function scopeInWords({ scope, until }: Pick<Consent, 'scope' | 'until'>): string {
  const what = scope === 'act' ? 'You may act for them' : 'You may look';
  return until === null ? what : `${what}, until ${dayInWords(day(until))}`;
}
