import { describe, expect, test } from 'vitest';
import {
  answerRadios,
  offeredInWords,
  readAppointmentAnswer,
} from '../../../src/app/tracker/appointment-answer.ts';
import { choicesOf } from '../../../src/app/tracker/choices.ts';
import { standingOf } from '../../../src/app/tracker/standing.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { requestingErasure } from '../../builders/erasure-commands.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { exchangeSituations } from './exchange-situations.ts';

const at = (complaint: ComplaintBuilder, now = '2026-04-21T12:00') => seen(complaint, someServices(now));
const choices = (complaint: ComplaintBuilder) =>
  choicesOf(at(complaint), sayer(readSentences('actions'), 'adult')).map(({ id, isFirst }) =>
    isFirst ? `${id}!` : id,
  );
const standing = (complaint: ComplaintBuilder, now?: string) =>
  standingOf(at(complaint, now), sayer(readSentences('tracker'), 'adult'));
const situation = (name: string) => exchangeSituations.find(([one]) => one === name)![1];

describe('what a family can do beside the stages', () => {
  test.each([
    ['a complaint that goes on', aComplaint(), ['add-information', 'question', 'withdraw', 'erasure']],
    [
      'one that is to be accepted',
      aComplaint().by('child'),
      ['add-information', 'question', 'withdraw', 'erasure'],
    ],
    [
      'an offer that waits, first',
      situation('Durham, an appointment is offered'),
      ['appointment!', 'add-information', 'question', 'withdraw', 'erasure'],
    ],
    [
      'an answer that can be changed',
      situation('Durham, an appointment is accepted'),
      ['appointment', 'add-information', 'question', 'withdraw', 'erasure'],
    ],
    [
      'times that can be said after all, once no time was agreed',
      situation('Durham, no time was agreed'),
      ['appointment', 'add-information', 'question', 'withdraw', 'erasure'],
    ],
    [
      'a restorative conference',
      situation('Tower Hamlets, a restorative conference is offered'),
      ['restorative!', 'add-information', 'question', 'withdraw', 'erasure'],
    ],
    [
      'nothing to withdraw, once a new conference is to be held',
      aComplaint()
        .under('tower-hamlets')
        .and(sending(['upheld'], '2026-04-08')),
      ['add-information', 'question', 'erasure'],
    ],
    ['a further challenge', situation('Durham 2016, reconvened'), ['further-challenge!', 'erasure']],
    ['after that, only that all is deleted', situation('Durham 2016, does not meet once more'), ['erasure']],
    ['after a withdrawal too', situation('Durham, withdrawn'), ['erasure']],
    [
      'not what is asked for already',
      aComplaint().and(requestingErasure('2026-04-02')),
      ['add-information', 'question', 'withdraw'],
    ],
  ])('%s', (_, complaint, ids) => {
    expect(choices(complaint)).toEqual(ids);
  });
});

describe('where things stand', () => {
  test.each([
    [
      'Durham, an appointment is accepted',
      '2026-05-06T13:59',
      'You said yes to your appointment on Wednesday 6 May 2026 at 2pm, Example House.',
    ],
    [
      'Durham, an appointment is accepted',
      '2026-05-06T14:01',
      'Your appointment was on Wednesday 6 May 2026 at 2pm, Example House.',
    ],
    [
      'Durham, another time is asked for',
      '2026-04-21T12:00',
      'You asked for another time for your appointment. They must answer you here.',
    ],
    [
      'Durham, a talk by telephone is agreed',
      '2026-04-21T12:00',
      'There is no appointment. You will talk by telephone instead.',
    ],
    [
      'Durham, no time was agreed',
      '2026-04-21T12:00',
      'They offered you times to meet, and none of them suited. Your complaint goes on without an appointment. You can add in writing what you want to say. If you can come after all, say when.',
    ],
    [
      'Durham 2016, no time was agreed',
      '2026-04-21T12:00',
      'They offered you times to meet, and none of them suited. The procedure still asks for a meeting. Its time limit stays. Say when you can come, or ask to do it by telephone or in writing.',
    ],
    [
      'Durham, something is to be put right',
      '2026-05-08T12:00',
      'Something was wrong. They still owe you a letter that says what they do to put it right.',
    ],
    [
      'Durham, told what is put right',
      '2026-05-08T12:00',
      'They wrote to you what they put right. Who does it: the group manager. By Wednesday 1 July 2026.',
    ],
    ['Durham, questions wait', '2026-04-21T12:00', '2 of your questions wait for an answer.'],
    ['Tower Hamlets, an advocate is arranged', '2026-04-21T12:00', 'An advocate was arranged for you.'],
  ])('%s, on %s: what is agreed or waits', (name, now, sentence) => {
    expect(standing(situation(name), now).agreed).toEqual([sentence]);
  });

  test('an offer is what the family may answer first, before any other stage', () => {
    expect(standing(situation('Durham, an appointment is offered')).may).toMatch(
      /^You were offered an appointment on Wednesday 6 May 2026 at 2pm, Example House\. Say if you can come\. You can ask for stage 2/,
    );
    expect(standing(situation('Durham, three times are offered')).may).toMatch(
      /^You were offered 3 times for an appointment\. Choose the one that suits you, or say that none does\./,
    );
    expect(standing(situation('Tower Hamlets, a restorative conference is offered')).may).toBe(
      'You were offered a restorative conference. Say if you want it.',
    );
  });

  test('a withdrawn complaint says if it is too late to start again, and by when it was not', () => {
    const withdrawn = situation('Durham, withdrawn');
    expect(standing(withdrawn, '2026-04-16T12:00')).toMatchObject({
      ...{ where: 'You withdrew your complaint. It has ended.', tier: 'ended', may: '', meanwhile: null },
      after: 'You can start again until Thursday 16 April 2026.',
    });
    expect(standing(withdrawn, '2026-04-17T00:00').after).toMatch(
      /^The last day for starting again was Thursday 16 April 2026\./,
    );
    expect(standing(situation('Cambridgeshire, withdrawn')).after).toBe(
      'There is no time limit. You can start again at any time.',
    );
  });

  test('a further challenge is offered at the end, and then waits for those who decide', () => {
    expect(standing(situation('Durham 2016, reconvened')).may).toContain('meet once more');
    expect(standing(situation('Durham 2016, asked to meet once more'))).toMatchObject({
      ...{ where: 'You asked the panel to meet once more.', tier: 'in-time' },
      next: 'What must happen next: the complaints panel decides if the panel meets, and tells you here.',
    });
  });
});

describe('the form that answers an offer', () => {
  const sayOfActions = sayer(readSentences('actions'), 'adult');
  const radios = (name: string, now: string) => {
    const read = seen(situation(name), someServices(now));
    const { items } = answerRadios(read, '', undefined, sayOfActions).params;
    return { text: offeredInWords(read, sayOfActions), items: items as { value: string; text: string }[] };
  };

  test('has an answer for each time that has not passed, and one that says that none suits', () => {
    const { text, items } = radios('Durham, three times are offered', '2026-05-07T09:00');
    expect(text).toMatch(/^You were offered 3 times for an appointment, Example House\./);
    expect(items.slice(0, 3)).toEqual([
      { value: 'accepted 2026-05-07T10:00:00+01:00', text: 'Yes, Thursday 7 May 2026 at 10am' },
      { value: 'accepted 2026-05-08T16:30:00+01:00', text: 'Yes, Friday 8 May 2026 at 4:30pm' },
      { value: 'another-time', text: 'None of these suits me. I need another time' },
    ]);
  });

  test('names its one time, so that a page that is old says yes to no other', () => {
    const { items } = radios('Durham, an appointment is offered', '2026-04-21T12:00');
    expect(items[0]).toEqual({ value: 'accepted 2026-05-06T14:00:00+01:00', text: 'Yes, I can come' });
    expect(readAppointmentAnswer(items[0]!.value)).toEqual({
      ...{ answer: 'accepted', on: '2026-05-06T14:00:00+01:00' },
    });
    expect(readAppointmentAnswer('maybe')).toBeNull();
  });

  test('asks only when they can come, or how else, once no time was agreed', () => {
    const { text, items } = radios('Durham, no time was agreed', '2026-04-21T12:00');
    expect(text).toBe('No time was agreed. If you can come after all, say when.');
    expect(items.map(({ value }) => value)).toEqual(['another-time', 'telephone', 'writing']);
  });
});
