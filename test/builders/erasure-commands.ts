import { moment } from '../../src/domain/calendar/moment.ts';
import { answerErasure, requestErasure } from '../../src/domain/complaint/erasure.ts';
import type { ErasureAnswer } from '../../src/domain/complaint/exchange-events.ts';
import type { Command } from './commands.ts';

// What the family asks to be deleted, and what staff answer. Times are written as in commands.ts.

export const requestingErasure = (now: string, text = ''): Command => ({
  now: moment(now),
  recordedBy: 'family',
  decide: ({ complaint, context }) => requestErasure(complaint, { text }, context),
});

export const answeringErasure = (
  answer: ErasureAnswer,
  now: string,
  until = '',
  reason = 'We looked at it.',
): Command => ({
  now: moment(now),
  recordedBy: 'staff-1',
  decide: ({ complaint, context }) => answerErasure(complaint, { answer, reason, until }, context),
});
