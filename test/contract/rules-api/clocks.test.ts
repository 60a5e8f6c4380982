import { describe, expect, test } from 'vitest';
import { answerClocks } from '../../../src/app/rules-api/clocks-request.ts';
import { bodyOf, rules } from './real-rules.ts';

const held = { type: 'conference-held', at: '2026-03-30' };
const requested = { type: 'requested', stage: 'stage-1', at: '2026-04-01' };
const ask = (body: object) => bodyOf(answerClocks(rules, { procedure: 'durham', ...body }));
const clock = (id: string, body: object) => ask(body).clocks.find((found) => found.id === id);

test('the example of the contract is answered with all its fields', () => {
  expect(clock('stage-1.reply', { events: [requested] })).toEqual({
    id: 'stage-1.reply',
    for: 'authority',
    who: 'chair',
    limit: { amount: 3, unit: 'working-days', from: 'requested', stage: 'stage-1' },
    starts: '2026-04-01',
    due: '2026-04-08',
    readings: [{ id: 'primary', due: '2026-04-08' }],
    state: 'running',
    metAt: null,
  });
});

describe('which version answers', () => {
  test.each([
    ['2019-09-28', 'lscb-2016'],
    ['2019-09-29', 'dscp'],
    ['2019-09-28T23:59', 'lscb-2016'],
  ])('it is the one for a conference on %s: %s', (at, version) => {
    expect(ask({ events: [{ ...held, at }] })).toMatchObject({ procedure: 'durham', version });
  });

  test('it is the current one when nothing says when the conference was', () => {
    expect(ask({ events: [] }).version).toBe('dscp');
    expect(ask({ events: [{ ...requested, at: '2018-01-15' }] }).version).toBe('dscp');
  });

  test('a version that is given is used whatever the dates', () => {
    expect(ask({ version: 'lscb-2016', events: [held] }).version).toBe('lscb-2016');
  });
});

describe('the time that is asked about', () => {
  test('it is now in London when it is left out, and is always said', () => {
    expect(ask({ events: [] }).now).toBe('2026-04-02T10:00');
    expect(ask({ events: [], now: '2018-01-15T09:30' }).now).toBe('2018-01-15T09:30');
  });

  test('an event may be later', () => {
    const events = [requested, { type: 'acknowledged', stage: 'stage-1', at: '2026-04-07' }];
    expect(clock('stage-1.reply', { events })?.state).toBe('met');
  });
});

describe('how a clock stands', () => {
  const reply = (now: string, acknowledged?: string) => {
    const met = { type: 'acknowledged', stage: 'stage-1', at: acknowledged };
    return clock('stage-1.reply', { events: acknowledged ? [requested, met] : [requested], now });
  };

  test('it has not started while its starting event is not there', () => {
    expect(clock('stage-1.reply', { events: [held] })).toMatchObject({
      starts: null,
      due: null,
      readings: [{ id: 'primary', due: null }],
      state: 'not-started',
      metAt: null,
    });
  });

  test('it runs to the end of its last day, and is then overdue', () => {
    expect(reply('2026-04-08T23:59')?.state).toBe('running');
    expect(reply('2026-04-09T00:00')?.state).toBe('overdue');
  });

  test('it is met on its last day, and met late on the day after', () => {
    expect(reply('2026-04-20T09:00', '2026-04-08T23:59')?.state).toBe('met');
    expect(reply('2026-04-20T09:00', '2026-04-09')?.state).toBe('met-late');
  });

  test('when it was met is said as precisely as it was given', () => {
    expect(reply('2026-04-20T09:00', '2026-04-07')?.metAt).toBe('2026-04-07');
    expect(reply('2026-04-20T09:00', '2026-04-07T16:45')?.metAt).toBe('2026-04-07T16:45:00+01:00');
  });

  test('a clock of the family that has run out unmet is overdue too', () => {
    expect(clock('stage-1.enter', { events: [held], now: '2026-04-16T00:00' })).toMatchObject({
      for: 'family',
      due: '2026-04-15',
      state: 'overdue',
    });
  });

  test('a limit in days starts on a day, though the event has a time', () => {
    const events = [{ ...requested, at: '2026-04-01T23:30' }];
    expect(clock('stage-1.reply', { events })).toMatchObject({ starts: '2026-04-01', due: '2026-04-08' });
  });

  test('the order of the events does not matter', () => {
    const events = [held, requested, { type: 'acknowledged', stage: 'stage-1', at: '2026-04-07' }];
    expect(ask({ events })).toEqual(ask({ events: events.toReversed() }));
  });
});

describe('two readings', () => {
  test('an authority is held to the primary one, and both are listed', () => {
    const events = [requested, { ...requested, stage: 'stage-2', at: '2026-04-29' }];
    expect(clock('stage-2.meeting', { events, now: '2026-05-20T09:00' })).toMatchObject({
      due: '2026-05-27',
      readings: [
        { id: 'primary', due: '2026-05-27' },
        { id: 'strict', due: '2026-04-29' },
      ],
      state: 'running',
    });
  });

  test('four weeks end before 20 working days when bank holidays fall in them', () => {
    const events = [{ ...requested, stage: 'stage-2', at: '2026-03-30' }];
    const question = { procedure: 'cambridgeshire-peterborough', events, now: '2026-04-28T09:00' };
    expect(clock('stage-2.response', question)).toMatchObject({
      due: '2026-04-29',
      readings: [
        { id: 'primary', due: '2026-04-29' },
        { id: 'four-weeks', due: '2026-04-27' },
      ],
      state: 'running',
    });
  });
});

describe('an outcome that is sent and one that is received', () => {
  const procedure = 'tower-hamlets';
  const sent = { type: 'outcome-sent', stage: 'stage-1', at: '2026-04-07T15:00', outcome: ['not-upheld'] };
  const received = { type: 'outcome-received', stage: 'stage-1', at: '2026-04-09' };
  const enter = (events: object[]) => clock('stage-2.enter', { procedure, events });

  test('an outcome is taken as received on the day it was sent', () => {
    expect(enter([sent])).toMatchObject({ starts: '2026-04-07', due: '2026-04-10' });
  });

  test('where somebody says when it came, that day counts', () => {
    expect(enter([sent, received])).toMatchObject({ starts: '2026-04-09', due: '2026-04-12' });
  });
});

describe('clocks that depend on an outcome', () => {
  const state = (outcome?: string[]) => {
    const sent = { type: 'outcome-sent', stage: 'stage-1', at: '2026-04-07', outcome };
    const { clocks } = ask({ procedure: 'tower-hamlets', events: [sent] });
    return Object.fromEntries(clocks.map(({ id, ...rest }) => [id, rest.state]));
  };

  test('when upheld, the conference is held again and stage 2 is not needed', () => {
    expect(state(['upheld'])).toMatchObject({
      'stage-1.reconvene': 'running',
      'stage-2.enter': 'not-needed',
    });
  });

  test('when not upheld, no conference is held again and stage 2 is open', () => {
    expect(state(['not-upheld'])).toMatchObject({
      'stage-1.reconvene': 'not-needed',
      'stage-2.enter': 'running',
    });
  });

  test.each([[undefined], [[]]])('while nobody has said which (%o), neither has started', (outcome) => {
    expect(state(outcome)).toMatchObject({
      'stage-1.reconvene': 'not-started',
      'stage-2.enter': 'not-started',
    });
  });

  test.each([undefined, 'stage-1'])('a conference held again meets its clock with the stage %s', (stage) => {
    const sent = { type: 'outcome-sent', stage: 'stage-1', at: '2026-04-07', outcome: ['upheld'] };
    const events = [sent, { type: 'reconvened', stage, at: '2026-04-28' }];
    const found = clock('stage-1.reconvene', { procedure: 'tower-hamlets', events });
    expect(found).toMatchObject({ due: '2026-04-28', state: 'met', metAt: '2026-04-28' });
  });
});
