import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/calendar/day.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { lodge, type Lodge } from '../../../src/domain/complaint/lodge.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { england } from '../england.ts';
import { cambridgeshire, durham, durham2016, hackney, towerHamlets } from '../procedures.ts';

/** Sent on Wednesday 1 April 2026 at 10, about a conference on the day before. */
const wednesday = '2026-04-01T10:00';
const situation: Lodge['situation'] = {
  role: 'parent',
  attended: true,
  dissented: true,
  grounds: ['conference-process'],
  conferenceDate: day('2026-03-31'),
  notesReceivedDate: null,
};

function sent(
  procedure: Procedure,
  at = wednesday,
  change: Partial<Lodge['situation']> = {},
  now = at,
): ReturnType<typeof lodge> {
  const area = procedure.areas[0]!.id;
  const command = {
    area,
    isYoung: false,
    at: moment(at),
    situation: { ...situation, ...change },
    telling: {},
  };
  return lodge(command, { procedure, calendar: england, now: moment(now) });
}

const refused = (reason: string) => ({ ok: false, reason });
const taken = (facts: object) => ({ ok: true, events: [facts] });

test('a complaint keeps every fact that it was judged by, as it stood', () => {
  const telling = { 'what-happened': 'Nobody let me speak.' };
  const command: Lodge = { area: 'durham', isYoung: true, at: moment(wednesday), situation, telling };
  expect(lodge(command, { procedure: durham, calendar: england, now: moment(wednesday) })).toEqual({
    ok: true,
    events: [
      {
        type: 'ComplaintLodged',
        at: '2026-04-01T10:00:00+01:00',
        ...{ procedure: 'durham', version: 'dscp', area: 'durham', role: 'parent', isYoung: true },
        ...{ grounds: ['conference-process'], conferenceDate: '2026-03-31', notesReceived: null },
        ...{ stage: 'stage-1', lastDay: '2026-04-16', acceptance: null, telling },
      },
    ],
  });
});

describe('when it is sent', () => {
  test.each([
    ['on the last day, to its last minute', durham, '2026-04-16T23:59', null],
    ['a day late where the procedure is silent', durham, '2026-04-17T00:00', 'late'],
    ['on the fifth day in Tower Hamlets', towerHamlets, '2026-04-05T23:59', null],
    ['a year later where there is no limit', cambridgeshire, '2027-03-31T10:00', null],
    ['on the fifth working day in Hackney', hackney, '2026-04-09T10:00', null],
    ['a day late in Hackney', hackney, '2026-04-10T10:00', 'late'],
  ] as const)('%s it is taken, or somebody decides', (_, procedure, at, acceptance) => {
    const role = procedure === hackney ? 'professional' : 'parent';
    expect(sent(procedure, at, { role })).toMatchObject(
      taken({ acceptance, stage: procedure.stages[0]!.id }),
    );
  });

  test('a letter is judged by the day on which it came, not by that on which it is recorded', () => {
    expect(sent(durham, '2026-04-16', {}, '2026-04-20')).toMatchObject(taken({ acceptance: null }));
    expect(sent(towerHamlets, '2026-04-05', {}, '2026-04-20')).toMatchObject({ ok: true });
  });

  test('after the fifth day Tower Hamlets refuses it', () => {
    expect(sent(towerHamlets, '2026-04-06T00:00')).toEqual(refused('too-late'));
  });

  test.each([
    ['on the 28th day after the notes it is in time', '2019-05-29', null],
    ['on the 29th day it is late', '2019-05-30', 'late'],
  ])('under the 2016 version, %s', (_, at, acceptance) => {
    const dates = { conferenceDate: day('2019-04-20'), notesReceivedDate: day('2019-05-01') };
    const expected = { acceptance, lastDay: '2019-05-29', notesReceived: '2019-05-01' };
    expect(sent(durham2016, at, dates)).toMatchObject(taken(expected));
  });

  test('before the notes have come there is no last day yet', () => {
    const dates = { conferenceDate: day('2019-04-20'), notesReceivedDate: null };
    expect(sent(durham2016, '2019-09-01', dates)).toMatchObject(taken({ acceptance: null, lastDay: null }));
  });

  test('at a time that is still to come it is refused', () => {
    expect(sent(durham, '2026-04-01T10:01', {}, wednesday)).toEqual(refused('in-the-future'));
  });

  test('on the day of the conference it is taken, on the day before it is refused', () => {
    expect(sent(durham, '2026-03-31T09:00')).toMatchObject(taken({ acceptance: null }));
    expect(sent(durham, '2026-03-30T09:00')).toEqual(refused('before-the-conference'));
  });

  test('a last day past the known bank holidays is not guessed', () => {
    const late = { conferenceDate: day('2028-12-20') };
    expect(sent(durham, '2028-12-21', late)).toEqual(refused('calendar-ends'));
  });
});

describe('who sends it', () => {
  test.each([
    ['a child where only parents and carers are named', durham, 'child'],
    ['a child under the 2016 version', durham2016, 'child'],
    ['an advocate where advocates are not named', durham, 'advocate'],
  ] as const)('for %s, somebody decides whether to take it', (_, procedure, role) => {
    expect(sent(procedure, wednesday, { role })).toMatchObject(taken({ acceptance: 'role-not-named' }));
  });

  test('one who is not named and late is told that it is late', () => {
    expect(sent(durham, '2026-04-17', { role: 'child' })).toMatchObject(taken({ acceptance: 'late' }));
  });

  test.each([
    [durham, 'professional'],
    [durham2016, 'professional'],
    [cambridgeshire, 'professional'],
    [hackney, 'child'],
    [hackney, 'parent'],
    [hackney, 'carer'],
    [hackney, 'advocate'],
  ] as const)('%#: one for whom the procedure is not is refused', (procedure, role) => {
    expect(sent(procedure, wednesday, { role })).toEqual(refused('not-this-procedure'));
  });

  test('in Tower Hamlets an advocate must have been there, and a professional must have disagreed', () => {
    const there = { attended: true, dissented: false };
    const away = { attended: false, dissented: false };
    expect(sent(towerHamlets, wednesday, { role: 'advocate', ...there })).toMatchObject({ ok: true });
    expect(sent(towerHamlets, wednesday, { role: 'advocate', ...away })).toEqual(
      refused('not-this-procedure'),
    );
    const professional = { role: 'professional', ...there } as const;
    expect(sent(towerHamlets, wednesday, professional)).toEqual(refused('not-this-procedure'));
    expect(sent(towerHamlets, wednesday, { ...professional, dissented: true })).toMatchObject({ ok: true });
  });
});

describe('what it is about', () => {
  test('one ground that is covered is enough, and all are kept as they were said', () => {
    const grounds = ['conference-process', 'individual-worker'] as const;
    expect(sent(durham, wednesday, { grounds })).toMatchObject(taken({ grounds }));
  });

  test('with no ground that is covered it is refused', () => {
    expect(sent(durham, wednesday, { grounds: ['individual-worker'] })).toEqual(
      refused('not-this-procedure'),
    );
    expect(sent(durham, wednesday, { grounds: [] })).toEqual(refused('not-this-procedure'));
    const elsewhere = { grounds: ['information-wrong'] } as const;
    expect(sent(towerHamlets, wednesday, elsewhere)).toEqual(refused('not-this-procedure'));
  });
});
