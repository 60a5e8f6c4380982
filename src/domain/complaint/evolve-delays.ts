import { day } from '../calendar/day.ts';
import { moment } from '../calendar/moment.ts';
import type { ComplaintEvent } from './events.ts';
import { stepEventNames } from './step-events.ts';
import type { Delay } from './exchange.ts';

/** The delays that the family was told of, after one more event: the last word on each step, until it is taken. */
export function delaysAfter(delays: readonly Delay[], event: ComplaintEvent): readonly Delay[] {
  if (event.type !== 'DelayTold') return delays.filter((delay) => !isTaken(delay, event));
  const { stage, step, reason } = event;
  const others = delays.filter((delay) => delay.stage !== stage || delay.step !== step);
  return [...others, { stage, step, reason, expected: day(event.expected), toldAt: moment(event.at) }];
}

function isTaken({ stage, step }: Delay, event: ComplaintEvent): boolean {
  return 'stage' in event && event.stage === stage && event.type === stepEventNames[step];
}
