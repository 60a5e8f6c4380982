import { describe, expect, test } from 'vitest';
import { momentText } from '../../../src/domain/calendar/moment.ts';
import { readEvent } from '../../../src/domain/complaint/stored-event.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import {
  answeringAppointment as answering,
  offeringMeeting,
  offeringTime,
  replacing,
  withdrawing,
} from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const offered = aComplaint().and(offeringMeeting('2026-04-15T14:00', '2026-04-08T09:00'));
const accepted = offered.and(answering('accepted', '2026-04-09'));
const wished = offered.and(answering('another-time', '2026-04-09', 'After school, on a Tuesday.'));

function standing(complaint: ComplaintBuilder) {
  const { appointment } = given(complaint).progress.complaint;
  return appointment && { ...appointment, on: appointment.on && momentText(appointment.on) };
}

describe('an offer of a meeting', () => {
  test('may carry the day, the time and the place, and still meets its limit', () => {
    given(aComplaint())
      .when(offeringMeeting('2026-04-15T14:00', '2026-04-08T09:00'))
      .then({
        type: 'MeetingOffered',
        appointment: { on: '2026-04-15T14:00:00+01:00', where: 'Example House' },
        kept: [{ clock: 'stage-1.appointment', due: '2026-04-17' }],
      });
    expect(standing(offered)).toEqual({
      ...{ stage: 'stage-1', on: '2026-04-15T14:00:00+01:00', where: 'Example House', status: 'offered' },
      ...{ others: [], offers: 1 },
    });
  });

  test('may carry a telephone and no day, or nothing', () => {
    expect(standing(aComplaint().and(offeringMeeting(null, '2026-04-08', 'By telephone')))).toMatchObject({
      ...{ on: null, where: 'By telephone' },
    });
    expect(standing(aComplaint().and(recording('meeting-offered', '2026-04-08')))).toMatchObject({
      ...{ on: null, where: '', status: 'offered' },
    });
  });

  test('is not for a time before it is made', () => {
    given(aComplaint())
      .when(offeringMeeting('2026-04-08T08:59', '2026-04-08T09:00'))
      .then('appointment-before-offer');
  });

  test('that was stored before it could carry an appointment is read as it was', () => {
    const old = { at: '2026-04-08', stage: 'stage-1', by: 'chair', note: 'Come on Tuesday.', kept: [] };
    const text = JSON.stringify({ type: 'MeetingOffered', ...old });
    expect(readEvent(text, { complaint: 'first', position: 2 })).toEqual({ type: 'MeetingOffered', ...old });
  });
});

describe('the family', () => {
  test('accepts, and the event keeps what was agreed', () => {
    given(offered)
      .when(answering('accepted', '2026-04-09T18:00'))
      .then({
        ...{
          type: 'AppointmentAnswered',
          at: '2026-04-09T18:00:00+01:00',
          stage: 'stage-1',
          answer: 'accepted',
        },
        appointment: { on: '2026-04-15T14:00:00+01:00', where: 'Example House' },
      });
    expect(standing(accepted)).toMatchObject({ status: 'accepted' });
  });

  test('asks for another time, and says which times suit', () => {
    given(offered)
      .when(answering('another-time', '2026-04-09', ' '))
      .then('note-missing');
    expect(standing(wished)).toMatchObject({
      ...{ status: 'wish', wish: 'another-time', note: 'After school, on a Tuesday.' },
    });
  });

  test.each(['telephone', 'writing'] as const)('asks for %s instead, with a note or without', (answer) => {
    given(offered)
      .when(answering(answer, '2026-04-09'))
      .then({ type: 'AppointmentAnswered', answer, note: '' });
    expect(standing(offered.and(answering(answer, '2026-04-09')))).toMatchObject({
      status: 'wish',
      wish: answer,
    });
  });

  test('may change its mind until the meeting is held', () => {
    given(accepted)
      .when(answering('another-time', '2026-04-10', 'I must work.'))
      .then({ type: 'AppointmentAnswered' })
      .when(answering('accepted', '2026-04-11'))
      .then({ type: 'AppointmentAnswered', answer: 'accepted' });
    given(accepted.and(recording('meeting-held', '2026-04-15')))
      .when(answering('telephone', '2026-04-16'))
      .then('appointment-not-offered');
  });

  test('does not accept twice, nor a time that has passed, nor what was never offered', () => {
    given(accepted).when(answering('accepted', '2026-04-10')).then('appointment-answered');
    given(offered).when(answering('accepted', '2026-04-15T14:01')).then('appointment-past');
    given(aComplaint()).when(answering('accepted', '2026-04-02')).then('appointment-not-offered');
    given(offered.and(withdrawing('2026-04-09')))
      .when(answering('accepted', '2026-04-10'))
      .then('complaint-ended');
  });

  test('answers to no clock: each limit stands as before', () => {
    const clocks = (complaint: ComplaintBuilder) => given(complaint).on('2026-04-10').progress.clocks;
    expect(clocks(wished)).toEqual(clocks(offered));
    expect(clocks(accepted)).toEqual(clocks(offered));
  });
});

describe('staff', () => {
  test('offer another time, and the family answers that one', () => {
    given(wished)
      .when(offeringTime('2026-04-21T16:00', '2026-04-10T10:00'))
      .then({
        type: 'AppointmentOffered',
        stage: 'stage-1',
        appointment: { on: '2026-04-21T16:00:00+01:00' } as never,
      })
      .when(answering('accepted', '2026-04-10T11:00'))
      .then({
        type: 'AppointmentAnswered',
        appointment: { on: '2026-04-21T16:00:00+01:00', where: 'Example House' },
      });
  });

  test('offer by the step of the procedure while that is still to be recorded, so that its limit is met', () => {
    given(aComplaint()).when(offeringTime('2026-04-15T14:00', '2026-04-08')).then('appointment-by-step');
  });

  test('may offer where the procedure has no such step', () => {
    given(aComplaint().under('cambridgeshire-peterborough'))
      .when(offeringTime('2026-04-15T14:00', '2026-04-08'))
      .then({ type: 'AppointmentOffered', stage: 'stage-1' });
  });

  test('do not offer a time that has passed, nor before a complaint is taken, nor after its end', () => {
    given(offered)
      .when(offeringTime('2026-04-09T09:00', '2026-04-10T10:00'))
      .then('appointment-before-offer');
    given(aComplaint().by('child')).when(offeringTime('2026-04-15', '2026-04-02')).then('acceptance-first');
    given(offered.and(withdrawing('2026-04-09')))
      .when(offeringTime('2026-04-15', '2026-04-10'))
      .then('complaint-ended');
  });

  test('agree to what the family asked for instead, and to nothing else', () => {
    const byPhone = offered.and(answering('telephone', '2026-04-09'));
    given(byPhone)
      .when(replacing('telephone', '2026-04-10', 'We call you on Friday.'))
      .then({ type: 'AppointmentReplaced', way: 'telephone', note: 'We call you on Friday.' });
    expect(standing(byPhone.and(replacing('telephone', '2026-04-10')))).toMatchObject({ status: 'replaced' });
    given(byPhone).when(replacing('writing', '2026-04-10')).then('appointment-not-asked');
    given(wished).when(replacing('writing', '2026-04-10')).then('appointment-not-asked');
    given(accepted).when(replacing('telephone', '2026-04-10')).then('appointment-not-asked');
  });
});

test('an appointment is over with the meeting, and with the outcome of its stage', () => {
  expect(standing(accepted.and(recording('meeting-held', '2026-04-15')))).toBeNull();
  expect(standing(offered.and(sending([], '2026-04-10')))).toBeNull();
});
