import { day } from '../../src/domain/calendar/day.ts';
import { moment, momentText } from '../../src/domain/calendar/moment.ts';
import { addInformation } from '../../src/domain/complaint/add-information.ts';
import { arrangeAdvocate, requestAdvocate } from '../../src/domain/complaint/advocates.ts';
import {
  answerAppointment,
  offerAppointment,
  replaceAppointment,
} from '../../src/domain/complaint/appointments.ts';
import type { AppointmentAnswer, InsteadWay } from '../../src/domain/complaint/exchange-events.ts';
import type { NamedFile } from '../../src/domain/evidence/kinds.ts';
import { askQuestion, replyToQuestion } from '../../src/domain/complaint/family-questions.ts';
import { askFurtherChallenge, decideFurtherChallenge } from '../../src/domain/complaint/further-challenge.ts';
import { tellDelay } from '../../src/domain/complaint/delays.ts';
import type { StepEvent } from '../../src/domain/procedure/stage.ts';
import { endOffers } from '../../src/domain/complaint/offers.ts';
import { recordStep } from '../../src/domain/complaint/record-step.ts';
import { answerRestorative } from '../../src/domain/complaint/restorative.ts';
import { withdraw } from '../../src/domain/complaint/withdraw.ts';
import type { Command, Told } from './commands.ts';

// What the family and staff say to each other. Times are written as in commands.ts.

const by =
  (recordedBy: Command['recordedBy']) =>
  (now: string, decide: Command['decide']): Command => ({ now: moment(now), recordedBy, decide });
const family = by('family');
const staff = by('staff-1');

export const adding = (text: string, now: string, files: readonly NamedFile[] = []) =>
  family(now, ({ complaint, context }) => addInformation(complaint, { text, files }, context));

/** The step of the procedure, with its appointment. */
export const offeringMeeting = (on: string | null, now: string, where = 'Example House') =>
  staff(now, ({ complaint, context }: Told) => {
    const appointment = { on: on === null ? null : moment(on), where };
    const { stage } = complaint;
    const facts = { stage, at: moment(now), by: 'chair', note: '', outcome: [], appointment };
    return recordStep(complaint, { ...facts, step: 'meeting-offered' }, context);
  });

export const offeringTime = (on: string, now: string, where = 'Example House', others: string[] = []) =>
  staff(now, ({ complaint, context }) =>
    offerAppointment(complaint, { on: moment(on), others: others.map(moment), where, note: '' }, context),
  );

/** `on`: the time that is chosen, where there are several. */
export const answeringAppointment = (answer: AppointmentAnswer, now: string, note = '', on?: string) =>
  family(now, ({ complaint, context }) =>
    answerAppointment(complaint, { answer, note, ...(on && { on: momentText(moment(on)) }) }, context),
  );

export const endingOffers = (now: string, reason = 'No time suited.') =>
  staff(now, ({ complaint, context }) => endOffers(complaint, { reason }, context));

export const replacing = (way: InsteadWay, now: string, note = '') =>
  staff(now, ({ complaint, context }) => replaceAppointment(complaint, { way, note }, context));

export const answeringRestorative = (isTaken: boolean, now: string) =>
  family(now, ({ complaint, context }) => answerRestorative(complaint, { isTaken }, context));

/** By default the reply of stage 1, which is due by 8 April. */
export const tellingDelay = (
  expected: string,
  now: string,
  {
    reason = 'Somebody was ill.',
    step = 'acknowledged',
    stage = 'stage-1',
  }: { reason?: string; step?: StepEvent; stage?: string } = {},
) =>
  staff(now, ({ complaint, context }) =>
    tellDelay(complaint, { stage, step, expected: day(expected), reason }, context),
  );

export const withdrawing = (now: string, reason = '') =>
  family(now, ({ complaint, context }) => withdraw(complaint, { reason }, context));

export const askingQuestion = (text: string, now: string) =>
  family(now, ({ complaint, context }) => askQuestion(complaint, { text, to: 'chair' }, context));

export const replying = (number: number, text: string, now: string) =>
  staff(now, ({ complaint, context }) => replyToQuestion(complaint, { number, text }, context));

export const challenging = (concerns: string, now: string) =>
  family(now, ({ complaint, context }) => askFurtherChallenge(complaint, { concerns }, context));

export const decidingChallenge = (isTaken: boolean, now: string, reason = 'It is an exception.') =>
  staff(now, ({ complaint, context }) => decideFurtherChallenge(complaint, { isTaken, reason }, context));

export const requestingAdvocate = (now: string) =>
  family(now, ({ complaint, context }) => requestAdvocate(complaint, context));

export const arrangingAdvocate = (note: string, now: string) =>
  staff(now, ({ complaint, context }) => arrangeAdvocate(complaint, { note }, context));
