import { day } from '../../src/domain/calendar/day.ts';
import { moment } from '../../src/domain/calendar/moment.ts';
import {
  makeRecommendation,
  settleRecommendation,
  type MakeRecommendation,
} from '../../src/domain/complaint/recommendations.ts';
import type { Command } from './commands.ts';

const anything = {
  learned: 'Reports came too late.',
  text: 'Send reports five days before a conference.',
  owner: 'the group manager',
};

/** Staff record what is to be done, by that day. */
export function recommending(
  due: string,
  now: string,
  change: Partial<Omit<MakeRecommendation, 'due'>> = {},
): Command {
  const command = { ...anything, ...change, due: day(due) };
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => makeRecommendation(complaint, command, context),
  };
}

/** Staff say what came of the recommendation that was made in that entry. */
export function settling(
  number: number,
  answer: 'done' | 'not-done',
  now: string,
  { on = now.slice(0, 10), note = 'It is in the handbook.' } = {},
): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) =>
      settleRecommendation(complaint, { number, isDone: answer === 'done', on: day(on), note }, context),
  };
}
