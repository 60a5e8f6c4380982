import { describe, expect, test } from 'vitest';
import { eventTypeOf } from '../../../src/domain/complaint/events.ts';
import { exchangeSchemas, type ExchangeEvent } from '../../../src/domain/complaint/exchange-events.ts';
import { eventToText, readEvent } from '../../../src/domain/complaint/stored-event.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { correcting, recording } from '../../builders/commands.ts';
import {
  adding,
  answeringAppointment,
  answeringRestorative,
  arrangingAdvocate,
  askingQuestion,
  offeringMeeting,
  offeringTime,
  replying,
  requestingAdvocate,
} from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const appointment = { on: '2026-04-15T14:00:00+01:00', where: 'Example House' };
const at = '2026-04-09T18:00:00+01:00';

/** One of each: a new one does not compile until it is here. */
const examples: { [Type in ExchangeEvent['type']]: Extract<ExchangeEvent, { type: Type }> } = {
  InformationAdded: { type: 'InformationAdded', at, text: 'More.' },
  AppointmentOffered: { type: 'AppointmentOffered', at, stage: 'stage-1', appointment, note: '' },
  AppointmentAnswered: {
    type: 'AppointmentAnswered',
    at,
    stage: 'stage-1',
    appointment,
    answer: 'accepted',
    note: '',
  },
  AppointmentReplaced: { type: 'AppointmentReplaced', at, stage: 'stage-1', way: 'writing', note: '' },
  AppointmentNotAgreed: {
    ...{ type: 'AppointmentNotAgreed', at, stage: 'stage-1', offers: 3, reason: 'No time suited.' },
  },
  RestorativeConferenceAnswered: {
    type: 'RestorativeConferenceAnswered',
    at,
    stage: 'stage-1',
    isTaken: true,
  },
  QuestionAsked: { type: 'QuestionAsked', at, number: 2, to: 'chair', text: 'When?' },
  QuestionAnswered: { type: 'QuestionAnswered', at, number: 2, text: 'Soon.' },
  DelayTold: {
    ...{ type: 'DelayTold', at, stage: 'stage-1', step: 'acknowledged', clock: 'stage-1.reply' },
    ...{ due: '2026-04-08', expected: '2026-04-14', reason: 'Somebody was ill.' },
  },
  LetterPosted: { type: 'LetterPosted', at, position: 2 },
  AdvocateRequested: { type: 'AdvocateRequested', at },
  AdvocateArranged: { type: 'AdvocateArranged', at, note: 'Jo Example.' },
  FurtherChallengeAsked: { type: 'FurtherChallengeAsked', at, stage: 'stage-2', concerns: 'The date.' },
  FurtherChallengeDecided: {
    type: 'FurtherChallengeDecided',
    at,
    stage: 'stage-2',
    isTaken: true,
    reason: 'Yes.',
  },
  RecommendationMade: {
    ...({
      type: 'RecommendationMade',
      at,
      number: 9,
      stage: 'stage-3',
      learned: 'Reports came late.',
    } as const),
    ...{ text: 'Send them sooner.', owner: 'the school', due: '2026-07-01' },
  },
  RecommendationSettled: {
    ...({ type: 'RecommendationSettled', at, number: 9, isDone: true, on: '2026-06-30', note: '' } as const),
  },
  RemedyPromised: {
    ...{ type: 'RemedyPromised', at, stage: 'stage-3', wrong: 'Reports came late.' },
    ...{ text: 'They come sooner.', owner: 'the school', due: '2026-07-01' },
  },
  ErasureRequested: { type: 'ErasureRequested', at, text: 'My number.' },
  ErasureAnswered: { type: 'ErasureAnswered', at, answer: 'partly', reason: 'It goes on.', until: '' },
  ComplaintWithdrawn: { type: 'ComplaintWithdrawn', at, reason: '', lastDay: null },
};

describe.each(Object.values(examples))('$type', (event) => {
  test('is read as it was stored', () => {
    const place = { complaint: 'first', position: 2 };
    expect(readEvent(eventToText(event, place), place)).toEqual(event);
  });

  test('is nothing to any clock', () => {
    expect(eventTypeOf(event)).toBeUndefined();
  });
});

test('there is an example of each', () => {
  expect(Object.keys(examples)).toHaveLength(exchangeSchemas.length);
});

describe('what is said beside the procedure', () => {
  const said = aComplaint().and(
    adding('More.', '2026-04-02'),
    askingQuestion('When?', '2026-04-02'),
    offeringMeeting('2026-04-15T14:00', '2026-04-08'),
    answeringAppointment('another-time', '2026-04-08', 'Later.'),
    offeringTime('2026-04-16T14:00', '2026-04-08'),
    requestingAdvocate('2026-04-08'),
    arrangingAdvocate('Jo Example.', '2026-04-08'),
    replying(3, 'Soon.', '2026-04-08'),
  );
  const offered = aComplaint().and(recording('meeting-offered', '2026-04-08'));
  const standing = (complaint: ComplaintBuilder) => {
    const { clocks, duties, allowed, holder, nextDue, next } = given(complaint).on('2026-04-08').progress;
    return { clocks, duties, allowed, holder, nextDue, next };
  };

  test('leaves every limit, duty and step as it was', () => {
    expect(standing(said)).toEqual(standing(offered));
  });

  test('is not for staff to call wrong where the family said it', () => {
    for (const position of [2, 3, 5, 7]) {
      given(said).when(correcting(position, '2026-04-09')).then('entry-cannot-be-corrected');
    }
    const taken = aComplaint()
      .under('tower-hamlets')
      .and(recording('restorative-offered', '2026-04-02'), answeringRestorative(true, '2026-04-03'));
    given(taken).when(correcting(3, '2026-04-04')).then('entry-cannot-be-corrected');
    given(taken).when(correcting(2, '2026-04-04')).then('entry-others-depend');
  });

  test('rests on what it answers: an offer is corrected only when nobody answered it', () => {
    given(said).when(correcting(4, '2026-04-09')).then('entry-others-depend');
    given(said).when(correcting(6, '2026-04-09')).then({ type: 'EntryCorrected', position: 6 });
    given(said).when(correcting(8, '2026-04-09')).then({ type: 'EntryCorrected', position: 8 });
    given(said).when(correcting(9, '2026-04-09')).then({ type: 'EntryCorrected', position: 9 });
  });
});
