import { isAfter } from '../../domain/calendar/day.ts';
import { moment } from '../../domain/calendar/moment.ts';
import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { ExchangeEvent } from '../../domain/complaint/exchange-events.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { day } from '../../domain/calendar/day.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

type Told = Pick<Duty, 'told' | 'lateness' | 'isFlagged'>;

/** What the family was told of a delay, and why; null when it was told nothing. The promised day is said elsewhere. */
export function delayInWords(
  { told, lateness, isFlagged }: Told,
  read: ReadComplaint,
  say: Say,
): string | null {
  if (!told) return null;
  const date = dayInWords(told.expected);
  const isLate = isFlagged || lateness.tier === 'late' || lateness.tier === 'long-overdue';
  const name = isAfter(read.context.now.day, told.expected) ? 'passed' : isLate ? 'late' : 'soon';
  return `${say(`told-${name}`, { date })} ${say('told-why', { reason: told.reason })}`;
}

/** The new day alone, to stand beside the promised one; empty where the family was told none. */
export function expectedInWords({ told }: Pick<Duty, 'told'>, say: Say): string {
  return told ? say('now-expected', { date: dayInWords(told.expected) }) : '';
}

type DelayTold = Extract<ExchangeEvent, { type: 'DelayTold' }>;

/** What was late, what had been promised, and what is expected: as it was told. */
export function delayDetails(
  event: DelayTold,
  { procedure }: Pick<ReadComplaint, 'procedure'>,
  say: Say,
): string[] {
  const step = stageOf(procedure, event.stage).steps.find((one) => one.event === event.step);
  const date = dayInWords(day(event.expected));
  return [
    ...(step ? [`${step.will}.`] : []),
    ...(event.due ? [say('history-delay-due', { date: momentInWords(moment(event.due)) })] : []),
    say('history-delay-expected', { date }),
  ];
}
