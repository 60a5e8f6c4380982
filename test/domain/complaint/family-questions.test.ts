import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting, recording } from '../../builders/commands.ts';
import { askingQuestion as asking, replying, withdrawing } from '../../builders/exchange-commands.ts';
import { given, type Scene } from '../../builders/given.ts';

const asked = aComplaint().and(asking('Can I bring my sister?', '2026-04-02T20:00'));
const questions = ({ progress }: Scene) =>
  progress.complaint.questions.map((one) => [one.number, one.status === 'answered' ? one.answer : 'waiting']);

describe('a question of the family', () => {
  test('is numbered by the entry in which it is asked, and says who had the complaint', () => {
    given(aComplaint().and(recording('acknowledged', '2026-04-02')))
      .when(asking('Can I bring my sister?', '2026-04-02T20:00'))
      .then({ type: 'QuestionAsked', number: 3, to: 'chair', text: 'Can I bring my sister?' });
  });

  test('waits until it is answered, once', () => {
    const scene = given(asked);
    expect(questions(scene)).toEqual([[2, 'waiting']]);
    const answered = scene
      .when(replying(2, 'Yes, you can.', '2026-04-03'))
      .then({ type: 'QuestionAnswered', number: 2, text: 'Yes, you can.' });
    expect(questions(answered)).toEqual([[2, 'Yes, you can.']]);
    answered.when(replying(2, 'No.', '2026-04-04')).then('question-answered');
  });

  test('is one of many, and each answer finds its own', () => {
    const two = given(asked.and(asking('Is there a lift?', '2026-04-02T21:00')));
    expect(questions(two.when(replying(3, 'Yes.', '2026-04-03')).then({ type: 'QuestionAnswered' }))).toEqual(
      [
        [2, 'waiting'],
        [3, 'Yes.'],
      ],
    );
  });

  test('says something, and so does its answer', () => {
    given(aComplaint()).when(asking(' ', '2026-04-02')).then('text-missing');
    given(asked)
      .when(replying(2, '', '2026-04-03'))
      .then('text-missing');
    given(asked)
      .when(replying(1, 'Yes.', '2026-04-03'))
      .then('question-unknown');
  });

  test('is not asked after the end, but one that waits is still answered', () => {
    const ended = asked.and(withdrawing('2026-04-03'));
    given(ended).when(asking('And now?', '2026-04-04')).then('complaint-ended');
    given(ended)
      .when(replying(2, 'Yes.', '2026-04-04'))
      .then({ type: 'QuestionAnswered' });
  });

  test('waits again when its answer was wrong; the question itself is not for staff to call wrong', () => {
    const answered = asked.and(replying(2, 'No.', '2026-04-03'));
    given(answered).when(correcting(2, '2026-04-03')).then('entry-cannot-be-corrected');
    const corrected = given(answered).when(correcting(3, '2026-04-03')).then({ type: 'EntryCorrected' });
    expect(questions(corrected)).toEqual([[2, 'waiting']]);
    corrected.when(replying(2, 'Yes.', '2026-04-04')).then({ type: 'QuestionAnswered' });
  });
});
