import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, recording, sending } from '../../builders/commands.ts';
import { given, type Scene } from '../../builders/given.ts';
import { durham } from '../procedures.ts';

const hackney = aComplaint().under('city-and-hackney').by('professional');
const duties = ({ progress }: Scene) => progress.duties.map(({ stage, step }) => `${stage.id} ${step.event}`);
const nextDue = ({ progress: { nextDue: clock } }: Scene) =>
  clock && `${clock.clock.id} ${clock.due?.day.toString()}`;

describe('what the authority must do', () => {
  test('limits first, the earliest first; then what has none; what may be left out last', () => {
    expect(duties(given(aComplaint()))).toEqual([
      'stage-1 acknowledged',
      'stage-1 meeting-offered',
      'stage-1 outcome-sent',
      'stage-1 meeting-held',
    ]);
  });

  test('a limit in hours and one in days that end on the same day keep the order of the procedure', () => {
    expect(duties(given(aComplaint().under('tower-hamlets')))).toEqual([
      'stage-1 acknowledged',
      'stage-1 outcome-sent',
      'stage-1 restorative-offered',
    ]);
  });

  test('what cannot be done yet comes after what can', () => {
    const panel = given(aComplaint().atStage('stage-3'));
    expect(duties(panel)).toEqual(['stage-3 meeting-held', 'stage-3 outcome-sent']);
    expect(panel.progress.duties.map(({ isReady }) => isReady)).toEqual([true, false]);
  });

  test('in whatever order the procedure lists them', () => {
    const stages = durham.stages.map((stage) => ({ ...stage, steps: stage.steps.toReversed() }));
    const complaint = aComplaint()
      .underDefinition({ ...durham, stages })
      .atStage('stage-3');
    const again = complaint.and(
      recording('meeting-held', '2026-04-20'),
      sending(['not-enough-information'], '2026-04-21'),
    );
    expect(duties(given(again))).toEqual(['stage-3 meeting-held', 'stage-3 outcome-sent']);
  });

  test('a limit of an earlier stage that nobody kept goes on, before the later ones', () => {
    const scene = given(aComplaint().and(asking('stage-2', '2026-04-03')));
    expect(duties(scene).slice(0, 3)).toEqual([
      'stage-1 acknowledged',
      'stage-1 meeting-offered',
      'stage-2 meeting-held',
    ]);
    expect(nextDue(scene)).toBe('stage-1.reply 2026-04-08');
  });

  test('what an earlier stage left undone without a limit may be recorded, but is no duty any more', () => {
    const { progress } = given(aComplaint().and(asking('stage-2', '2026-04-03')));
    const isStageOneLetter = ({ stage, step }: (typeof progress.allowed)[number]) =>
      stage.id === 'stage-1' && step.event === 'outcome-sent';
    expect(progress.duties.some(isStageOneLetter)).toBe(false);
    expect(progress.allowed.some(isStageOneLetter)).toBe(true);
  });
});

describe('what the outcome of a stage has overtaken', () => {
  const upheld = aComplaint()
    .under('tower-hamlets')
    .and(sending(['upheld'], '2026-04-08'));

  test('is no duty any more: what must happen next is what follows from the outcome', () => {
    const scene = given(upheld);
    expect(duties(scene)).toEqual(['stage-1 reconvened']);
    expect(nextDue(scene)).toBe('stage-1.reconvene 2026-04-29');
    expect(scene.progress.holder).toBe('authority');
  });

  test('may still be recorded, and its limit still says that it was not kept', () => {
    const { allowed, clocks } = given(upheld).progress;
    expect(allowed.map(({ step }) => step.event)).toContain('acknowledged');
    expect(clocks.find(({ clock }) => clock.id === 'stage-1.acknowledge')?.state).toBe('overdue');
  });
});

describe('which limit ends first', () => {
  test('moves on as each is kept', () => {
    const sent = given(aComplaint());
    expect(nextDue(sent)).toBe('stage-1.reply 2026-04-08');
    const replied = sent
      .when(recording('acknowledged', '2026-04-02'))
      .then({ type: 'ComplaintAcknowledged' });
    expect(nextDue(replied)).toBe('stage-1.appointment 2026-04-17');
    const offered = replied.when(recording('meeting-offered', '2026-04-03')).then({ type: 'MeetingOffered' });
    expect(nextDue(offered)).toBeNull();
  });

  test('does not move by itself when it has passed', () => {
    expect(nextDue(given(aComplaint()).on('2026-06-01'))).toBe('stage-1.reply 2026-04-08');
  });
});

describe('who has it', () => {
  test.each([
    ['whoever must do the most urgent thing', aComplaint(), 'chair'],
    ['the panel, once the business manager has arranged it', panelOf2016(), 'panel'],
    ['the managers, in Hackney’s second step', hackney.atStage('step-2'), 'managers'],
    [
      'the group manager, who answers first',
      aComplaint().under('tower-hamlets').atStage('stage-2'),
      'group-manager',
    ],
  ])('%s', (_, complaint, holder) => {
    expect(given(complaint).progress.holder).toBe(holder);
  });

  test('nobody, when the authority has done its part and the family may go on', () => {
    const answered = aComplaint().under('tower-hamlets');
    const done = answered.and(recording('acknowledged', '2026-04-02'), sending(['not-upheld'], '2026-04-08'));
    expect(given(done).progress).toMatchObject({ holder: null, next: { stage: { id: 'stage-2' } } });
  });

  test('the managers still, when it is for them to refer it on', () => {
    const settled = hackney.atStage('step-2').and(sending(['not-settled'], '2026-04-10'));
    expect(given(settled).progress).toMatchObject({ holder: 'managers', next: { stage: { id: 'step-3' } } });
  });

  function panelOf2016() {
    const earlier = aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31').atStage('stage-2');
    return earlier.and(recording('meeting-held', '2026-04-20'));
  }
});

describe('Hackney’s third step must be taken "without delay"', () => {
  const flagged = (asked: string, now: string) => {
    const referred = hackney.atStage('step-2').and(sending(['not-settled'], asked), asking('step-3', asked));
    const duty = given(referred)
      .on(now)
      .progress.duties.find(({ stage }) => stage.id === 'step-3');
    return duty!.isFlagged;
  };

  test.each([
    ['on the same day', '2026-04-16T09:00', '2026-04-16T17:00', false],
    ['from the next working day', '2026-04-16T09:00', '2026-04-17T00:00', true],
    ['over the weekend after that too', '2026-04-16T09:00', '2026-04-18T12:00', true],
    ['and on the Monday', '2026-04-16T09:00', '2026-04-20T09:00', true],
    ['asked for on a Friday, not on the Saturday', '2026-04-17T09:00', '2026-04-18T12:00', false],
    ['nor on the Sunday', '2026-04-17T09:00', '2026-04-19T23:59', false],
    ['but on the Monday', '2026-04-17T09:00', '2026-04-20T00:00', true],
    ['before a bank holiday, not on it', '2026-05-01T09:00', '2026-05-04T12:00', false],
    ['but on the day after it', '2026-05-01T09:00', '2026-05-05T00:00', true],
  ])('%s it is flagged: asked %s, now %s, %s', (_, asked, now, isFlagged) => {
    expect(flagged(asked, now)).toBe(isFlagged);
  });

  test('and no other duty is ever flagged', () => {
    expect(
      given(aComplaint())
        .on('2026-06-01')
        .progress.duties.filter((duty) => duty.isFlagged),
    ).toEqual([]);
  });
});

test('when the known bank holidays end, no date is guessed, and what must be done is still told', () => {
  const late = aComplaint().under('cambridgeshire-peterborough').conferenceOn('2028-12-01');
  const { progress } = given(late.lodgedOn('2028-12-20T10:00').atStage('stage-2'));
  expect(progress).toMatchObject({ calendarEnds: true, clocks: [], nextDue: null, holder: 'investigator' });
  expect(progress.duties.map(({ step }) => step.event)).toEqual(['outcome-sent']);
});

test('after the end nobody has it, and nothing is left to do', () => {
  const over = aComplaint()
    .under('tower-hamlets')
    .atStage('stage-2')
    .and(sending(['not-upheld'], '2026-04-10'));
  expect(given(over).progress).toMatchObject({
    holder: null,
    duties: [],
    allowed: [],
    next: null,
    nextDue: null,
  });
});
