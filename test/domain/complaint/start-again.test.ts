import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import { startAgain } from '../../../src/domain/complaint/start-again.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { told } from '../../builders/told.ts';

const on = (complaint: ComplaintBuilder, now: string) => {
  const { context } = told(complaint.entries(), complaint.procedure, moment(now));
  const answer = startAgain(fold(complaint.entries()), context);
  return 'lastDay' in answer ? `${answer.status} ${answer.lastDay.toString()}` : answer.status;
};

const appeal = aComplaint().under('tower-hamlets');
const of2016 = aComplaint().under('durham', 'lscb-2016');

test.each([
  ['on the last day it is in time', aComplaint(), '2026-04-16T23:59', 'in-time 2026-04-16'],
  ['on the next day it is too late', aComplaint(), '2026-04-17T00:00', 'too-late 2026-04-16'],
  ['five days are counted where there are five', appeal, '2026-04-05', 'in-time 2026-04-05'],
  ['and the sixth is too late', appeal, '2026-04-06', 'too-late 2026-04-05'],
  [
    'without a limit it can be sent at any time',
    aComplaint().under('cambridgeshire-peterborough'),
    '2027-04-01',
    'no-limit',
  ],
  [
    'the limit of 2016 starts with the notes',
    of2016.notesOn('2026-03-31'),
    '2026-04-20',
    'in-time 2026-04-28',
  ],
  ['and has not started before they come', of2016.notesOn(null), '2026-06-20', 'not-started'],
])('%s', (_, complaint, now, answer) => {
  expect(on(complaint, now)).toBe(answer);
});
