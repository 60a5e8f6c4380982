import { describe, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import type { Stage } from '../../../src/domain/procedure/stage.ts';
import { durham, towerHamlets } from '../procedures.ts';

/** Durham's panel has met: several outcomes may be given, one of them alone. */
const panelMet = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-04-20'));
/** The Group Manager of Tower Hamlets decides: one outcome. */
const appeal = aComplaint().under('tower-hamlets');

describe('which outcomes are given', () => {
  test('a stage with outcomes wants one', () => {
    given(appeal).when(sending([], '2026-04-02')).then('outcome-missing');
  });

  test('an outcome must be one of the stage', () => {
    given(appeal)
      .when(sending(['learning-identified'], '2026-04-02'))
      .then('outcome-unknown');
    given(panelMet)
      .when(sending(['decision-supported', 'upheld'], '2026-04-21'))
      .then('outcome-unknown');
  });

  test('a stage that lists none takes none', () => {
    given(aComplaint())
      .when(sending(['upheld'], '2026-04-02'))
      .then('outcome-unknown');
    given(aComplaint()).when(sending([], '2026-04-02')).then({ type: 'OutcomeSent', outcome: [] });
  });

  test('a step that is no outcome takes none', () => {
    const acknowledged = recording('acknowledged', '2026-04-02', { outcome: ['upheld'] });
    given(appeal).when(acknowledged).then('outcome-unknown');
  });

  test('where the procedure has one outcome, two are refused', () => {
    given(appeal)
      .when(sending(['upheld', 'not-upheld'], '2026-04-02'))
      .then('outcome-only-one');
  });

  test('where it may have several, they are kept in the order in which they are given', () => {
    const outcome = ['learning-identified', 'procedures-not-followed'];
    given(panelMet).when(sending(outcome, '2026-04-21')).then({ type: 'OutcomeSent', outcome });
  });

  test('an outcome that stands alone is refused with another, and taken alone', () => {
    given(panelMet)
      .when(sending(['not-enough-information', 'learning-identified'], '2026-04-21'))
      .then('outcome-stands-alone');
    given(panelMet)
      .when(sending(['not-enough-information'], '2026-04-21'))
      .then({ type: 'OutcomeSent', consequence: 'panel-again' });
  });
});

describe('what follows from them', () => {
  test.each([
    ['one that ends it', ['decision-supported'], 'ends'],
    ['two that end it', ['procedures-followed', 'decision-supported'], 'ends'],
    [
      'a reconvened conference is stronger than an end',
      ['procedures-not-followed', 'reconvene-recommended'],
      'reconvene',
    ],
    ['in whatever order they are given', ['reconvene-recommended', 'procedures-not-followed'], 'reconvene'],
  ] as const)('%s', (_, outcome, consequence) => {
    given(panelMet).when(sending(outcome, '2026-04-21')).then({ type: 'OutcomeSent', consequence });
  });

  test('the next stage is stronger than an end, and a new panel stronger than all', () => {
    const [first, ...others] = towerHamlets.stages;
    const made = (id: string, leadsTo: 'panel-again' | 'reconvene' | 'next-stage' | 'ends') => {
      return { id, title: id, meaning: id, leadsTo, learning: false, remedy: false, alone: false };
    };
    const outcomes = [
      made('b', 'reconvene'),
      made('d', 'ends'),
      made('a', 'panel-again'),
      made('c', 'next-stage'),
    ];
    const definition = {
      ...towerHamlets,
      stages: [{ ...first!, outcomes, severalOutcomes: true }, ...others],
    };
    const complaint = aComplaint().underDefinition(definition);
    const follows = (outcome: string[], consequence: 'panel-again' | 'reconvene' | 'next-stage') =>
      given(complaint).when(sending(outcome, '2026-04-02')).then({ type: 'OutcomeSent', consequence });
    follows(['d', 'c'], 'next-stage');
    follows(['d', 'c', 'b'], 'reconvene');
    follows(['d', 'c', 'b', 'a'], 'panel-again');
  });

  test('where the last stage lists none, its answer ends the matter', () => {
    const [{ next: _next, ...only }] = durham.stages as [Stage];
    given(aComplaint().underDefinition({ ...durham, stages: [only] }))
      .when(sending([], '2026-04-02'))
      .then({ type: 'OutcomeSent', consequence: 'ends' });
  });

  test('where a stage lists none, the matter stays open for the next stage', () => {
    given(aComplaint())
      .when(sending([], '2026-04-02'))
      .then({ type: 'OutcomeSent', consequence: 'open' })
      .so({
        ...{ status: 'decided', stage: 'stage-1', holder: null },
        clocks: {
          'stage-1.enter': 'met 2026-04-16',
          'stage-1.reply': 'running 2026-04-08',
          'stage-1.appointment': 'running 2026-04-17',
          'stage-2.enter': 'running 2026-04-29',
        },
      });
  });
});

describe('a conference that is held again', () => {
  test('ends the complaint, with the outcome that led to it', () => {
    given(panelMet.and(sending(['reconvene-recommended'], '2026-04-21')))
      .when(recording('reconvened', '2026-05-20'))
      .then({ type: 'ConferenceReconvened', stage: 'stage-3' })
      .when(recording('reconvened', '2026-05-21', { stage: 'stage-3' }))
      .then('complaint-ended');
  });

  test('cannot be before the outcome that asked for it', () => {
    given(panelMet.and(sending(['reconvene-recommended'], '2026-04-21')))
      .when(recording('reconvened', '2026-04-20', { now: '2026-05-01' }))
      .then('out-of-order');
  });

  test('keeps the limit of 15 working days that Tower Hamlets sets', () => {
    given(appeal.and(sending(['upheld'], '2026-04-10')))
      .when(recording('reconvened', '2026-05-01'))
      .then({ type: 'ConferenceReconvened', kept: [{ clock: 'stage-1.reconvene', due: '2026-05-01' }] });
  });
});
