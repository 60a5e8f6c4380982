import { describe, expect, test } from 'vitest';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { correcting, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { recommending, settling } from '../../builders/learning-commands.ts';

const decided = (...outcome: string[]): ComplaintBuilder =>
  aComplaint()
    .atStage('stage-3')
    .and(recording('meeting-held', '2026-05-04'), sending(outcome, '2026-05-06'));
const learned = decided('procedures-followed', 'learning-identified');
const position = learned.entries().length;

describe('what was learned is recorded', () => {
  test('after an outcome that the procedure marks so, though the complaint has ended', () => {
    given(learned)
      .when(recommending('2026-07-01', '2026-05-07'))
      .then({
        ...({
          type: 'RecommendationMade',
          stage: 'stage-3',
          number: position + 1,
          due: '2026-07-01',
        } as const),
        owner: 'the group manager',
      });
  });

  test('and after no other', () => {
    given(decided('procedures-followed'))
      .when(recommending('2026-07-01', '2026-05-07'))
      .then('nothing-learned');
    given(aComplaint()).when(recommending('2026-07-01', '2026-05-07')).then('nothing-learned');
  });

  test('with what is to be done, by whom, and by a day that is not past', () => {
    const on = '2026-05-07';
    given(learned)
      .when(recommending('2026-07-01', on, { text: ' ' }))
      .then('text-missing');
    given(learned)
      .when(recommending('2026-07-01', on, { owner: '' }))
      .then('owner-missing');
    given(learned).when(recommending('2026-05-06', on)).then('recommendation-due-past');
    given(learned)
      .when(recommending(on, on, { learned: '' }))
      .then({ type: 'RecommendationMade', due: on });
  });
});

describe('what came of it', () => {
  const made = learned.and(recommending('2026-07-01', '2026-05-07'));
  const number = position + 1;

  test('is that it was done, on a day that is not to come', () => {
    const after = given(made)
      .when(settling(number, 'done', '2026-06-30'))
      .then({ type: 'RecommendationSettled', isDone: true, on: '2026-06-30' });
    const { recommendations } = after.progress.complaint;
    expect(recommendations).toMatchObject([{ number, status: 'done', on: '2026-06-30', due: '2026-07-01' }]);
    given(made)
      .when(settling(number, 'done', '2026-06-30', { on: '2026-07-01' }))
      .then('in-the-future');
  });

  test('or that it will not be, with the reasons; it may be done after all, and is done once', () => {
    given(made)
      .when(settling(number, 'not-done', '2026-06-30', { note: '' }))
      .then('reasons-missing');
    given(made)
      .when(settling(number, 'not-done', '2026-06-30'))
      .then({ type: 'RecommendationSettled' })
      .when(settling(number, 'not-done', '2026-07-01'))
      .then('recommendation-settled')
      .when(settling(number, 'done', '2026-07-02'))
      .then({ type: 'RecommendationSettled' })
      .when(settling(number, 'done', '2026-07-03'))
      .then('recommendation-settled');
  });

  test('is about a recommendation that is there', () => {
    given(made)
      .when(settling(1, 'done', '2026-06-30'))
      .then('recommendation-unknown');
  });
});

describe('corrections', () => {
  const made = learned.and(recommending('2026-07-01', '2026-05-07'));

  test('an outcome from which something was learned cannot be corrected before what rests on it', () => {
    given(made).when(correcting(position, '2026-05-08')).then('entry-others-depend');
    given(made)
      .when(correcting(position + 1, '2026-05-08'))
      .then({ type: 'EntryCorrected' })
      .when(correcting(position, '2026-05-08'))
      .then({ type: 'EntryCorrected' });
  });

  test('a recommendation that was corrected is gone, and one that was settled by mistake is open again', () => {
    const settled = made.and(settling(position + 1, 'done', '2026-06-30'));
    given(settled)
      .when(correcting(position + 1, '2026-07-01'))
      .then('entry-others-depend');
    const open = given(settled)
      .when(correcting(position + 2, '2026-07-01'))
      .then({ type: 'EntryCorrected' });
    expect(open.progress.complaint.recommendations).toMatchObject([{ status: 'open' }]);
    const gone = open.when(correcting(position + 1, '2026-07-01')).then({ type: 'EntryCorrected' });
    expect(gone.progress.complaint.recommendations).toEqual([]);
  });
});
