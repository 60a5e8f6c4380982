import { day } from '../../src/domain/calendar/day.ts';
import { moment } from '../../src/domain/calendar/moment.ts';
import { promiseRemedy, type PromiseRemedy } from '../../src/domain/complaint/remedies.ts';
import type { Command } from './commands.ts';

export const aRemedy: Omit<PromiseRemedy, 'due'> = {
  wrong: 'The report came on the day itself.',
  text: 'Reports are sent five days before.',
  owner: 'the group manager',
};

/** Staff write what is put right, by that day. */
export function puttingRight(due: string, now: string, change: Partial<PromiseRemedy> = {}): Command {
  const command = { ...aRemedy, due: day(due), ...change };
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => promiseRemedy(complaint, command, context),
  };
}
