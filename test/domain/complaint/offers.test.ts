import { describe, expect, test } from 'vitest';
import { moment, momentText } from '../../../src/domain/calendar/moment.ts';
import { offersSoFar, mayEndOffers } from '../../../src/domain/complaint/offers.ts';
import { readEvent } from '../../../src/domain/complaint/stored-event.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { correcting, recording } from '../../builders/commands.ts';
import {
  answeringAppointment as answering,
  endingOffers,
  offeringMeeting,
  offeringTime,
} from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';
import { told } from '../../builders/told.ts';

const where = 'Example House';
const several = ['2026-04-16T10:00', '2026-04-17T16:30'];
const first = aComplaint().and(offeringMeeting('2026-04-10T14:00', '2026-04-08T09:00'));
const second = first
  .and(answering('another-time', '2026-04-08', 'Not on a Friday.'))
  .and(offeringTime('2026-04-15T14:00', '2026-04-09T09:00', where, several));
const third = second
  .and(answering('another-time', '2026-04-09', 'After the 20th.'))
  .and(offeringTime('2026-04-21T14:00', '2026-04-10T09:00'));
const none = third.and(answering('another-time', '2026-04-10', 'In May.'));

const toldOf = (complaint: ComplaintBuilder) =>
  told(complaint.entries(), complaint.procedure, moment('2026-04-11T09:00'));
const made = (complaint: ComplaintBuilder) => {
  const { complaint: folded, context } = toldOf(complaint);
  return offersSoFar(folded, context.procedure);
};

describe('an offer with several times', () => {
  test('is kept with each, in one event', () => {
    given(first)
      .when(offeringTime('2026-04-15T14:00', '2026-04-09T09:00', where, several))
      .then({
        type: 'AppointmentOffered',
        appointment: {
          ...{ on: '2026-04-15T14:00:00+01:00', where },
          others: ['2026-04-16T10:00:00+01:00', '2026-04-17T16:30:00+01:00'],
        },
      });
  });

  test('names no time twice, and none before the offer', () => {
    given(first)
      .when(offeringTime('2026-04-15T14:00', '2026-04-09', where, ['2026-04-15T14:00']))
      .then('appointment-same-time');
    given(first)
      .when(offeringTime('2026-04-15T14:00', '2026-04-09T09:00', where, ['2026-04-09T08:00']))
      .then('appointment-before-offer');
  });

  test('is accepted by naming one of them, and the event says which', () => {
    given(second)
      .when(answering('accepted', '2026-04-10', '', '2026-04-16T10:00'))
      .then({ type: 'AppointmentAnswered', answer: 'accepted', chosen: '2026-04-16T10:00:00+01:00' });
    const agreed = second.and(answering('accepted', '2026-04-10', '', '2026-04-16T10:00'));
    const { appointment } = given(agreed).progress.complaint;
    expect(appointment).toMatchObject({ status: 'accepted', offers: 0 });
    expect(momentText(appointment!.on!)).toBe('2026-04-16T10:00:00+01:00');
    given(agreed)
      .when(answering('accepted', '2026-04-11', '', '2026-04-16T10:00'))
      .then('appointment-answered');
    given(agreed)
      .when(answering('accepted', '2026-04-11', '', '2026-04-17T16:30'))
      .then({ type: 'AppointmentAnswered', chosen: '2026-04-17T16:30:00+01:00' });
  });

  test('is not accepted without a time, by another time, nor by one that has passed', () => {
    given(second).when(answering('accepted', '2026-04-10')).then('appointment-time-missing');
    given(second)
      .when(answering('accepted', '2026-04-10', '', '2026-04-10T14:00'))
      .then('appointment-other-times');
    given(second)
      .when(answering('accepted', '2026-04-15T15:00', '', '2026-04-15T14:00'))
      .then('appointment-past');
  });

  test('that was answered before times could be chosen is read as it was', () => {
    const old = { at: '2026-04-09', stage: 'stage-1', answer: 'accepted', note: '' };
    const appointment = { on: '2026-04-15T14:00:00+01:00', where };
    const event = { type: 'AppointmentAnswered', ...old, appointment };
    expect(readEvent(JSON.stringify(event), { complaint: 'first', position: 3 })).toEqual(event);
  });
});

describe('three offers', () => {
  test('are counted from the step of the procedure on, until a time is agreed', () => {
    expect([first, second, third].map((one) => made(one).made)).toEqual([1, 2, 3]);
    expect(made(third.and(answering('accepted', '2026-04-11'))).made).toBe(0);
    expect(made(aComplaint())).toEqual({ made: 0, allowed: 3 });
  });

  test('are all: a fourth is refused, and one that was recorded by mistake does not count', () => {
    given(none).when(offeringTime('2026-05-05T14:00', '2026-04-11')).then('appointment-offers-used');
    expect(made(second.and(correcting(4, '2026-04-09', 'Another family.'))).made).toBe(1);
  });

  test('without an agreed time may be ended with a reason, and not before', () => {
    given(none)
      .when(endingOffers('2026-04-13'))
      .then({ type: 'AppointmentNotAgreed', stage: 'stage-1', offers: 3, reason: 'No time suited.' });
    given(none).when(endingOffers('2026-04-13', ' ')).then('reasons-missing');
    given(second).when(endingOffers('2026-04-13')).then('appointment-offers-left');
    given(third).when(endingOffers('2026-04-13')).then('appointment-still-open');
    given(third).when(endingOffers('2026-04-22')).then({ type: 'AppointmentNotAgreed' });
    given(third.and(answering('accepted', '2026-04-11')))
      .when(endingOffers('2026-04-22'))
      .then('appointment-not-offered');
  });

  test('that were ended can be taken up again by the family alone, with a new count', () => {
    const ended = none.and(endingOffers('2026-04-13'));
    given(ended).when(answering('accepted', '2026-04-14')).then('appointment-not-offered');
    given(ended).when(offeringTime('2026-05-05T14:00', '2026-04-14')).then('appointment-offers-used');
    const asked = ended.and(answering('another-time', '2026-04-14', 'On 6 May.'));
    expect(made(asked).made).toBe(0);
    given(asked).when(offeringTime('2026-05-06T14:00', '2026-04-15')).then({ type: 'AppointmentOffered' });
  });

  test('are as many as the procedure says, where it says so', () => {
    const { complaint, context } = toldOf(first);
    const stages = context.procedure.stages.map((stage) => ({ ...stage, appointmentOffers: 1 }));
    const once = { ...context, procedure: { ...context.procedure, stages } };
    expect(mayEndOffers(complaint, once)).toBe(true);
    expect(mayEndOffers(complaint, context)).toBe(false);
  });

  test('are over with the meeting', () => {
    expect(made(third.and(recording('meeting-held', '2026-04-11'))).made).toBe(0);
  });
});
