import { moment } from '../../src/domain/calendar/moment.ts';
import { askManager, decideAsManager } from '../../src/domain/complaint/line-manager.ts';
import type { Command } from './commands.ts';

/** Whoever complains sends their line manager a link. */
export function askingManager(
  now: string,
  { name = 'Ola Example', email = 'ola@nhs.example' } = {},
): Command {
  return {
    now: moment(now),
    recordedBy: 'family',
    decide: ({ complaint, entries, context }) => askManager(complaint, entries, { name, email }, context),
  };
}

/** The line manager decides whether it goes on. */
export function managerDeciding(
  goesOn: boolean | null,
  now: string,
  { reasons = 'We have talked about it.', advice = '' } = {},
): Command {
  return {
    now: moment(now),
    recordedBy: 'line-manager',
    decide: ({ complaint, context }) => decideAsManager(complaint, { goesOn, reasons, advice }, context),
  };
}
