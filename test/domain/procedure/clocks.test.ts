import { describe, expect, test } from 'vitest';
import { moment, momentText } from '../../../src/domain/calendar/moment.ts';
import { computeClocks, type ClockStatus } from '../../../src/domain/procedure/clocks.ts';
import type { Occurrence } from '../../../src/domain/procedure/occurrences.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { england } from '../england.ts';
import { happened } from '../occurrence.ts';
import { cambridgeshire, durham, durham2016, towerHamlets } from '../procedures.ts';

function stand(procedure: Procedure, id: string, now: string, ...events: Occurrence[]): ClockStatus {
  const answer = computeClocks(procedure, events, england, moment(now));
  if (!answer.ok) throw new Error(answer.reason);
  const found = answer.clocks.find(({ clock }) => clock.id === id);
  if (!found) throw new Error(`no clock ${id}`);
  return found;
}

function inShort({ state, due, metAt }: ClockStatus) {
  return { state, due: due && momentText(due), metAt: metAt && momentText(metAt) };
}

describe('a clock', () => {
  test('has not started while its event is missing', () => {
    expect(inShort(stand(durham, 'stage-1.enter', '2026-04-01'))).toEqual({
      state: 'not-started',
      due: null,
      metAt: null,
    });
  });

  test('runs from its event', () => {
    const status = stand(
      durham,
      'stage-1.enter',
      '2026-04-10',
      happened('conference-held', null, '2026-04-01'),
    );
    expect(inShort(status)).toEqual({ state: 'running', due: '2026-04-17', metAt: null });
    expect(status.starts && momentText(status.starts)).toBe('2026-04-01');
  });

  test('is not started by the same event of another stage', () => {
    expect(
      stand(durham, 'stage-3.panel', '2026-04-10', happened('requested', 'stage-1', '2026-04-01')).state,
    ).toBe('not-started');
  });

  test('is met by its own event, of its own stage', () => {
    const asked = happened('requested', 'stage-1', '2026-04-01T09:00');
    const done = happened('acknowledged', 'stage-1', '2026-04-02T10:15');
    expect(inShort(stand(durham, 'stage-1.reply', '2026-06-01', asked, done))).toEqual({
      state: 'met',
      due: '2026-04-08',
      metAt: '2026-04-02T10:15:00+01:00',
    });
    expect(
      stand(
        towerHamlets,
        'stage-1.acknowledge',
        '2026-06-01',
        asked,
        happened('acknowledged', 'stage-2', '2026-04-02'),
      ).state,
    ).toBe('overdue');
  });

  test('takes events in any order', () => {
    const done = happened('acknowledged', 'stage-1', '2026-04-02');
    const asked = happened('requested', 'stage-1', '2026-04-01');
    expect(stand(durham, 'stage-1.reply', '2026-06-01', done, asked).state).toBe('met');
  });

  test('is met by something recorded with an earlier day than its start', () => {
    const done = happened('meeting-offered', 'stage-1', '2026-03-30');
    const asked = happened('requested', 'stage-1', '2026-04-01');
    expect(stand(durham, 'stage-1.appointment', '2026-04-02', asked, done).state).toBe('met');
  });

  test('of the family that has run out is overdue too', () => {
    expect(
      stand(durham, 'stage-1.enter', '2026-04-18', happened('conference-held', null, '2026-04-01')).state,
    ).toBe('overdue');
  });

  test('ignores a stage on an event of the conference itself', () => {
    expect(
      stand(durham, 'stage-1.enter', '2026-04-10', happened('conference-held', 'stage-1', '2026-04-01'))
        .state,
    ).toBe('running');
  });
});

test('clocks are answered in the order of the definition', () => {
  const answer = computeClocks(durham, [], england, moment('2026-04-01'));
  expect(answer.ok && answer.clocks.map(({ clock }) => clock.id)).toEqual(durham.clocks.map(({ id }) => id));
});

describe('two readings', () => {
  const asked = happened('requested', 'stage-1', '2026-04-01');
  const askedAgain = happened('requested', 'stage-2', '2026-04-20');

  test('hold an authority to the primary one', () => {
    const status = stand(durham, 'stage-2.meeting', '2026-05-10', asked, askedAgain);
    expect(inShort(status)).toMatchObject({ due: '2026-05-18', state: 'running' });
    expect(status.readings.map(({ id, due }) => [id, due && momentText(due)])).toEqual([
      ['primary', '2026-05-18'],
      ['strict', '2026-04-29'],
    ]);
  });

  test('do not start before the primary one does', () => {
    const status = stand(durham, 'stage-2.meeting', '2026-05-10', asked);
    expect(status.readings.map(({ due }) => due)).toEqual([null, null]);
  });

  test('leave out the one whose event is missing', () => {
    const status = stand(durham, 'stage-2.meeting', '2026-05-10', askedAgain);
    expect(status.readings.map(({ due }) => due && momentText(due))).toEqual(['2026-05-18', null]);
  });

  test('can differ in the limit: 20 working days, or four weeks that end sooner over a bank holiday', () => {
    const status = stand(
      cambridgeshire,
      'stage-2.response',
      '2026-06-09',
      happened('requested', 'stage-2', '2026-05-11'),
    );
    expect(status.readings.map(({ due }) => due && momentText(due))).toEqual(['2026-06-09', '2026-06-08']);
    expect(inShort(status)).toMatchObject({ due: '2026-06-09', state: 'running' });
  });

  test('show the family the earliest', () => {
    const strict = structuredClone(durham);
    strict.clocks[0]!.otherReadings = [
      { id: 'calendar', limit: { amount: 10, unit: 'days' }, why: 'It may mean calendar days.' },
    ];
    const status = stand(
      strict,
      'stage-1.enter',
      '2026-04-12',
      happened('conference-held', null, '2026-04-01'),
    );
    expect(inShort(status)).toMatchObject({ due: '2026-04-11', state: 'overdue' });
  });
});

describe('a limit that is there after some outcomes only', () => {
  const asked = happened('requested', 'stage-1', '2026-04-01');
  const decided = (...outcome: string[]) => [
    asked,
    happened('outcome-sent', 'stage-1', '2026-04-07T15:00', ...outcome),
  ];

  test('has not started while the outcome is unknown', () => {
    expect(stand(towerHamlets, 'stage-1.reconvene', '2026-04-08', asked).state).toBe('not-started');
  });

  test('has not started when an outcome was sent and nobody said which', () => {
    expect(stand(towerHamlets, 'stage-1.reconvene', '2026-04-08', ...decided()).state).toBe('not-started');
  });

  test('runs after that outcome', () => {
    expect(
      inShort(stand(towerHamlets, 'stage-1.reconvene', '2026-04-08', ...decided('upheld'))),
    ).toMatchObject({ state: 'running', due: '2026-04-28' });
    expect(stand(towerHamlets, 'stage-2.enter', '2026-04-08', ...decided('upheld')).state).toBe('not-needed');
  });

  test('is not needed after another', () => {
    expect(inShort(stand(towerHamlets, 'stage-1.reconvene', '2026-04-08', ...decided('not-upheld')))).toEqual(
      {
        state: 'not-needed',
        due: null,
        metAt: null,
      },
    );
    expect(
      inShort(stand(towerHamlets, 'stage-2.enter', '2026-04-08', ...decided('not-upheld'))),
    ).toMatchObject({ state: 'running', due: '2026-04-10' });
  });
});

describe('the receiving of an outcome', () => {
  const sent = happened('outcome-sent', 'stage-1', '2026-04-07');

  test('is taken as the day of sending where nobody told it', () => {
    expect(inShort(stand(durham2016, 'stage-2.enter', '2026-04-08', sent))).toMatchObject({
      due: '2026-05-05',
    });
  });

  test('starts the limit where it was told', () => {
    const received = happened('outcome-received', 'stage-1', '2026-04-10');
    expect(inShort(stand(durham2016, 'stage-2.enter', '2026-04-11', sent, received))).toMatchObject({
      due: '2026-05-08',
    });
  });
});

describe('a panel that is rearranged', () => {
  const asked = happened('requested', 'stage-3', '2026-04-13');
  const met = happened('meeting-held', 'stage-3', '2026-04-20');
  const undecided = happened('outcome-sent', 'stage-3', '2026-04-22', 'not-enough-information');
  const metAgain = happened('meeting-held', 'stage-3', '2026-05-18');
  const decided = happened('outcome-sent', 'stage-3', '2026-05-27', 'decision-supported');

  test('has kept its own limit by its first meeting: there is no new one', () => {
    expect(inShort(stand(durham, 'stage-3.panel', '2026-06-01', asked, met, undecided))).toMatchObject({
      state: 'met',
      metAt: '2026-04-20',
    });
    expect(stand(durham, 'stage-3.panel', '2026-06-01', asked, met, undecided, metAgain).state).toBe('met');
  });

  test('has told its first outcome in time', () => {
    expect(inShort(stand(durham, 'stage-3.decision', '2026-05-01', asked, met, undecided))).toMatchObject({
      state: 'met',
      due: '2026-04-27',
    });
  });

  test('starts the limit of the decision again, and the first outcome does not meet it', () => {
    const status = stand(durham, 'stage-3.decision', '2026-05-20', asked, met, undecided, metAgain);
    expect(inShort(status)).toEqual({ state: 'running', due: '2026-05-26', metAt: null });
  });

  test('is late when the second outcome is', () => {
    const status = stand(durham, 'stage-3.decision', '2026-06-01', asked, met, undecided, metAgain, decided);
    expect(inShort(status)).toEqual({ state: 'met-late', due: '2026-05-26', metAt: '2026-05-27' });
  });

  test('goes by the last outcome where a limit depends on it', () => {
    const needsOutcome = structuredClone(durham);
    needsOutcome.clocks.at(-1)!.onlyWhen = { stage: 'stage-3', outcome: ['decision-supported'] };
    const status = (...events: Occurrence[]) =>
      stand(needsOutcome, 'stage-3.decision', '2026-06-01', asked, met, undecided, metAgain, ...events);
    expect([status().state, status(decided).state]).toEqual(['not-needed', 'met-late']);
  });
});

describe('past the known bank holidays', () => {
  test('nothing is guessed: the answer names the clock and its starting event', () => {
    const answer = computeClocks(
      durham,
      [happened('conference-held', null, '2028-12-20')],
      england,
      moment('2028-12-21'),
    );
    expect(answer).toEqual({
      ok: false,
      reason: 'calendar-ends',
      clock: 'stage-1.enter',
      from: { event: 'conference-held' },
    });
  });

  test('a limit in calendar days can still be told', () => {
    const status = stand(
      durham2016,
      'stage-1.enter',
      '2028-12-21',
      happened('notes-received', null, '2028-12-20'),
    );
    expect(inShort(status)).toMatchObject({ due: '2029-01-17' });
  });
});
