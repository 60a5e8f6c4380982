import { dayNumber, type PlainDate } from '../../domain/calendar/day.ts';
import type { CaseloadFamily } from './read-caseload.ts';
import { countCaseload } from './caseload-counts.ts';

/** What the e-mail of a morning says: numbers, and nothing of anybody. */
export interface MorningCounts {
  readonly today: number;
  /** In the seven days after today. */
  readonly soon: number;
  readonly late: number;
  readonly family: number;
  readonly news: number;
  readonly waiting: number;
}

export function morningCounts(families: readonly CaseloadFamily[], today: PlainDate): MorningCounts {
  const days = families
    .flatMap((one) => (one.status === 'open' ? one.found.dates : []))
    .map(({ when }) => dayNumber(when.day) - dayNumber(today));
  const { late, family, news, waiting } = countCaseload(families, today);
  return {
    today: days.filter((one) => one === 0).length,
    soon: days.filter((one) => one > 0 && one <= 7).length,
    ...{ late, family, news, waiting },
  };
}

/** Neutral: an e-mail shows on locked screens, and others read along. `messageUrl`: where its link leads, without a slash. */
export function morningMail(counts: MorningCounts, messageUrl: string): { subject: string; body: string } {
  const { today, soon, late, family, news, waiting } = counts;
  const lines = [
    `Dates today: ${today}`,
    `Dates in the next 7 days: ${soon}`,
    `Answers that are late: ${late}`,
    `Waiting for somebody you help: ${family}`,
    `Something new: ${news}`,
    `Waiting for consent: ${waiting}`,
  ];
  const body = [
    'Good morning.',
    lines.join('\n'),
    `Open your list:\n${messageUrl}/advocate`,
    `You chose this e-mail. You can switch it off in your account:\n${messageUrl}/advocate/account`,
  ];
  return { subject: 'Your morning summary', body: body.join('\n\n') };
}
