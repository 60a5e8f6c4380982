import { describe, expect, test } from 'vitest';
import { answerClocks } from '../../../src/app/rules-api/clocks-request.ts';
import { eventTypes } from '../../../src/domain/procedure/ids.ts';
import { errorsOf, pointersOf, problemOf, rules } from './real-rules.ts';

const ask = (body: object) => answerClocks(rules, { procedure: 'durham', events: [], ...body });
const withEvents = (...events: unknown[]) => ask({ events });
const at = '2026-04-01';
const requested = { type: 'requested', stage: 'stage-1', at };

test.each([{ procedure: 'nowhere' }, { version: '1' }, { procedure: 'nowhere', events: 7 }])(
  '%o is not found',
  (change) => expect(problemOf(ask(change))).toMatchObject({ status: 404 }),
);

describe('the shape of a question', () => {
  test.each([
    [null, ''],
    [[], ''],
    [{ procedure: 'durham' }, '/events'],
    [{ procedure: 7, events: [] }, '/procedure'],
    [{ procedure: 'durham', events: {} }, '/events'],
    [{ procedure: 'durham', events: [], role: 'parent' }, '/role'],
  ])('%o is wrong at %s', (body, pointer) => {
    expect(pointersOf(answerClocks(rules, body))).toEqual([pointer]);
  });

  test.each([
    [7, ''],
    [{ stage: 'stage-1', at }, '/type'],
    [{ ...requested, type: 'StageRequested' }, '/type'],
    [{ ...requested, stage: 1 }, '/stage'],
    [{ ...requested, at: undefined }, '/at'],
    [{ ...requested, by: 'chair' }, '/by'],
    [{ ...requested, outcome: 'upheld' }, '/outcome'],
  ])('the event %o is wrong at %s', (event, pointer) => {
    expect(pointersOf(withEvents({ type: 'conference-held', at }, event))).toEqual([`/events/1${pointer}`]);
  });
});

describe('dates and times', () => {
  const detailOf = (value: unknown) => errorsOf(withEvents({ ...requested, at: value }))[0]?.detail;

  test.each(['2026-02-30', '2026-02-30T10:00', '2026-13-01', '2027-02-29'])('%s does not exist', (value) => {
    expect(pointersOf(withEvents({ ...requested, at: value }))).toEqual(['/events/0/at']);
    expect(detailOf(value)).toBe(`There is no such day as ${value.slice(0, 10)}.`);
  });

  test.each([
    '2026-04-01T10:00Z',
    '2026-04-01T10:00+01:00',
    '2026-04-01T10:00:30',
    '2026-04-01T24:00',
    '1.5',
    7,
    null,
  ])('%s is not how a date or a time is written', (value) =>
    expect(detailOf(value)).toMatch(/^Give this as YYYY-MM-DD, .*, or YYYY-MM-DDTHH:MM/),
  );

  test('a local time that a clock change skips is refused with the reason', () => {
    const reason = 'There is no such time as 2026-03-29T01:30 in London: the clocks go forward over it.';
    expect(detailOf('2026-03-29T01:30')).toBe(reason);
    expect(errorsOf(ask({ now: '2026-03-29T01:30' }))).toEqual([{ pointer: '/now', detail: reason }]);
  });

  test('a year before 2016 and one past the known bank holidays are refused with the reason', () => {
    expect(detailOf('2015-12-31')).toMatch(/^The rules start on 2016-01-01/);
    expect(detailOf('2029-01-01T09:00')).toMatch(/^Bank holidays are known until 2028-12-31/);
    expect(pointersOf(ask({ now: '2015-12-31T23:59' }))).toEqual(['/now']);
    expect(pointersOf(ask({ now: '2029-01-01T00:00' }))).toEqual(['/now']);
  });

  test.each(['2026-04-01', '2026-02-30T10:00', 'now', null, 1_775_000_000])('now cannot be %s', (now) => {
    expect(pointersOf(ask({ now }))).toEqual(['/now']);
  });
});

describe('the stage of an event', () => {
  const ofAStage = eventTypes.filter(
    (type) => !['conference-held', 'notes-received', 'reconvened'].includes(type),
  );

  test.each(ofAStage)('%s must say in which stage', (type) => {
    expect(pointersOf(withEvents({ type, at }))).toEqual(['/events/0/stage']);
  });

  test.each(['conference-held', 'notes-received'])('%s has none', (type) => {
    expect(pointersOf(withEvents({ type, stage: 'stage-1', at }))).toEqual(['/events/0/stage']);
  });

  test('reconvened may have one or not', () => {
    expect(withEvents({ type: 'reconvened', at }).ok).toBe(true);
    expect(withEvents({ type: 'reconvened', stage: 'stage-3', at }).ok).toBe(true);
  });

  test.each(['requested', 'reconvened'])(
    '%s cannot be in a stage that the procedure does not have',
    (type) => {
      const reply = withEvents({ type, stage: 'step-1', at });
      const detail = 'There is no such stage. durham has: stage-1, stage-2, stage-3.';
      expect(errorsOf(reply)).toEqual([{ pointer: '/events/0/stage', detail }]);
    },
  );

  test('which stages there are depends on the version', () => {
    const reply = ask({ version: 'lscb-2016', events: [{ ...requested, stage: 'stage-3' }] });
    expect(pointersOf(reply)).toEqual(['/events/0/stage']);
  });
});

describe('the same type and stage twice', () => {
  test('the second is named', () => {
    const reply = withEvents(
      requested,
      { ...requested, stage: 'stage-2' },
      { ...requested, at: '2026-04-03' },
    );
    expect(pointersOf(reply)).toEqual(['/events/2']);
  });

  test('events of the conference are counted too', () => {
    const held = { type: 'conference-held', at };
    expect(pointersOf(withEvents(held, held, held))).toEqual(['/events/1', '/events/2']);
  });
});

describe('outcomes', () => {
  const sent = (stage: string, outcome: string[]) => ({ type: 'outcome-sent', stage, at, outcome });

  test('they are given on outcome-sent alone', () => {
    const received = { ...sent('stage-3', ['decision-supported']), type: 'outcome-received' };
    expect(pointersOf(withEvents(received))).toEqual(['/events/0/outcome']);
  });

  test('each must be one of that stage', () => {
    const reply = withEvents(sent('stage-3', ['decision-supported', 'upheld']));
    expect(pointersOf(reply)).toEqual(['/events/0/outcome/1']);
    expect(errorsOf(reply)[0]?.detail).toContain('reconvene-recommended');
  });

  test('a stage without a list of outcomes takes none', () => {
    expect(pointersOf(withEvents(sent('stage-1', ['decision-supported'])))).toEqual(['/events/0/outcome']);
    expect(withEvents(sent('stage-1', [])).ok).toBe(true);
  });

  test('several can be given where the procedure allows it', () => {
    expect(withEvents(sent('stage-3', ['procedures-followed', 'decision-supported'])).ok).toBe(true);
    const both = [sent('stage-1', ['upheld', 'not-upheld'])];
    expect(pointersOf(ask({ procedure: 'tower-hamlets', events: both }))).toEqual(['/events/0/outcome']);
  });

  test('one that stands alone cannot be given with another', () => {
    const outcome = ['decision-supported', 'not-enough-information'];
    expect(pointersOf(withEvents(sent('stage-3', outcome)))).toEqual(['/events/0/outcome/1']);
  });
});

test('everything that is wrong is named at once', () => {
  const events = [
    requested,
    { ...requested, at: '2015-01-01' },
    { type: 'acknowledged', at: '2026-03-29T01:30' },
  ];
  const pointers = ['/events/1/at', '/events/1', '/events/2/at', '/events/2/stage', '/now'];
  expect(pointersOf(ask({ events, now: '2030-01-01T00:00' }))).toEqual(pointers);
});

describe('a limit past the known bank holidays is never guessed', () => {
  const held = (day: string) => ({ type: 'conference-held', at: day });

  test.each([
    ['working days', { events: [held('2028-12-01'), { ...requested, at: '2028-12-22' }] }, '/events/1/at'],
    ['calendar days', { procedure: 'tower-hamlets', events: [held('2028-12-29')] }, '/events/0/at'],
    [
      'hours',
      { procedure: 'tower-hamlets', events: [{ ...requested, stage: 'stage-2', at: '2028-12-31T10:00' }] },
      '/events/0/at',
    ],
    [
      'days since an outcome that nobody has received yet',
      {
        procedure: 'tower-hamlets',
        events: [{ type: 'outcome-sent', stage: 'stage-1', at: '2028-12-30', outcome: ['not-upheld'] }],
      },
      '/events/0/at',
    ],
  ])('%s: the event that starts it is named', (_unit, body, pointer) => {
    const detail = expect.stringContaining('past 2028-12-31') as string;
    expect(errorsOf(ask(body))).toEqual([{ pointer, detail }]);
  });

  test('a limit that ends on the very last day that is known is answered', () => {
    expect(ask({ procedure: 'tower-hamlets', events: [held('2028-12-26')] }).ok).toBe(true);
  });
});
