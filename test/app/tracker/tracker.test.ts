import { describe, expect, test } from 'vitest';
import { clockLines } from '../../../src/app/tracker/clock-lines.ts';
import { stageLines } from '../../../src/app/tracker/step-lines.ts';
import { timetableOf } from '../../../src/app/tracker/timetable.ts';
import { requestContact, trackerOf } from '../../../src/app/tracker/tracker.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../builders/commands.ts';
import { seen } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { situations, times } from './situations.ts';

const sentences = readSentences('tracker');
const say = sayer(sentences, 'adult');
const everySituation = situations.flatMap(([name, complaint]) =>
  times.map((time) => [`${name}, on ${time.slice(0, 10)}`, complaint, time] as const),
);

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') texts.push(inner);
    return inner;
  });
  return texts;
}

describe('every tracker', () => {
  test.each(everySituation)(
    '%s: has all its words, for adults and for young people',
    (_, complaint, time) => {
      for (const one of [complaint, complaint.young()]) {
        const read = seen(one, someServices(time));
        const { say: _say, ...tracker } = trackerOf(read, 0, sentences);
        expect(
          textsIn([tracker, timetableOf(read, say)]).filter((text) => /[{}]|undefined|NaN/.test(text)),
        ).toEqual([]);
        expect(tracker.standing.where).toMatch(/\.$/);
        expect(tracker.standing.next).toMatch(/[.”"]$/);
        expect(tracker.stages).toHaveLength(complaint.procedure.stages.length);
      }
    },
  );
});

describe('the steps', () => {
  const lines = (complaint: ReturnType<typeof aComplaint>, now: string) =>
    stageLines(seen(complaint, someServices(now)), say);

  test('are done, now, late or to come', () => {
    const [stage1, stage2] = lines(aComplaint().and(recording('acknowledged', '2026-04-02')), '2026-04-20');
    expect(stage1).toMatchObject({ title: 'Stage 1, informal', isCurrent: true });
    expect(stage1!.lines).toEqual([
      {
        title: 'Your complaint was sent and received',
        detail: 'Wednesday 1 April 2026 at 10am',
        status: 'done',
      },
      { title: 'The chairperson wrote back to you', detail: 'Thursday 2 April 2026', status: 'done' },
      {
        title: 'The chairperson offers you an appointment',
        detail: 'By Friday 17 April 2026',
        status: 'late',
      },
      { title: 'You meet the chairperson', detail: null, status: 'to-come' },
      {
        title: 'The chairperson writes to you with your points and what was agreed',
        detail: 'The procedure sets no time limit for this letter.',
        status: 'now',
      },
    ]);
    expect(stage2).toMatchObject({ isCurrent: false, lines: [] });
  });

  test('of a panel that meets again are shown as not done yet', () => {
    const metOnce = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-20'));
    const again = metOnce.and(sending(['not-enough-information'], '2026-04-21'));
    expect(lines(again, '2026-04-22')[2]!.lines.map(({ title, status }) => [title, status])).toEqual([
      ['You asked for stage 3, appeal panel', 'done'],
      ['The panel meets', 'now'],
      ['The chair of the panel writes to you with the decision', 'to-come'],
    ]);
  });
});

describe('the limits', () => {
  test('of both sides stand apart, each with its state in words and its working', () => {
    const { family, authority } = clockLines(seen(aComplaint(), someServices('2026-04-09')), say);
    expect(family.map(({ id }) => id)).toEqual(['stage-1.enter', 'stage-2.enter', 'stage-3.enter']);
    expect(family[0]).toMatchObject({ stateWords: 'Kept', who: '', limit: '10 working days' });
    expect(family[0]!.dates).toBe('Done on Wednesday 1 April 2026. The last day was Thursday 16 April 2026.');
    expect(authority[0]).toMatchObject({
      stateWords: 'Late',
      who: 'the chairperson',
      dates: 'By Wednesday 8 April 2026.',
    });
    const [working] = authority[0]!.explanation.workings;
    const counted = working!.days.filter(({ status }) => status === 'counted');
    expect(counted.map(({ date }) => date.toString())).toEqual(['2026-04-02', '2026-04-07', '2026-04-08']);
  });

  test('of the family are not called late, but passed', () => {
    const { family } = clockLines(seen(aComplaint(), someServices('2026-04-30')), say);
    expect(family[1]).toMatchObject({ id: 'stage-2.enter', stateWords: 'Last day has passed' });
  });

  test('that this complaint does not need are left out', () => {
    const refused = aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-08'));
    const { authority } = clockLines(seen(refused, someServices('2026-04-09')), say);
    expect(authority.map(({ id }) => id)).not.toContain('stage-1.reconvene');
  });

  test('that show no date before they start', () => {
    const { authority } = clockLines(seen(aComplaint(), someServices('2026-04-09')), say);
    expect(authority.at(-1)).toMatchObject({ id: 'stage-3.decision', dates: '', stateWords: 'Not started' });
  });
});

test('the way ahead has a date where one is known, else from when it will count', () => {
  const [stage1, stage2] = timetableOf(seen(aComplaint(), someServices('2026-04-01T10:00')), say);
  const when = ({ lines }: typeof stage1 & {}) => lines.map(({ title, when: words }) => `${title}: ${words}`);
  expect(when(stage1!)).toEqual([
    'Write back to you: By Wednesday 8 April 2026',
    'Offer you an appointment: By Friday 17 April 2026',
    'The chairperson writes to you with your points and what was agreed: The procedure sets no time limit for this letter.',
  ]);
  expect(when(stage2!).slice(0, 2)).toEqual([
    'Ask for stage 2: By Wednesday 29 April 2026',
    'Hold the resolution meeting: 28 days after you ask for stage 2',
  ]);
});

test('a request goes to the one who takes it in that area, and to nobody while no stage is open', () => {
  const services = someServices('2026-04-02');
  const cambridgeshire = aComplaint().under('cambridgeshire-peterborough');
  expect(requestContact(seen(cambridgeshire, services))).toBe(
    'the Service Manager, Safeguarding and Quality Assurance',
  );
  expect(requestContact(seen(aComplaint().and(asking('stage-2', '2026-04-02')), services))).toBe('');
});
