import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting } from '../../builders/commands.ts';
import {
  answeringErasure as answering,
  requestingErasure as asking,
} from '../../builders/erasure-commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const asked = aComplaint().and(asking('2026-04-02T19:00', 'My telephone number.'));
const ended = aComplaint().and(withdrawing('2026-04-02'), asking('2026-04-03'));

describe('a family that wants what is kept about it deleted', () => {
  test('needs no reason, and may ask at any time', () => {
    given(aComplaint())
      .when(asking('2026-04-02T19:00'))
      .then({ type: 'ErasureRequested', at: '2026-04-02T19:00:00+01:00', text: '' });
    given(aComplaint().and(withdrawing('2026-04-02')))
      .when(asking('2026-04-03'))
      .then({ type: 'ErasureRequested' });
    given(aComplaint().by('child').young()).when(asking('2026-04-02')).then({ type: 'ErasureRequested' });
  });

  test('asks once at a time, and may ask again after an answer', () => {
    given(asked).when(asking('2026-04-03')).then('erasure-already-asked');
    given(asked.and(answering('refused', '2026-04-03')))
      .when(asking('2026-04-10'))
      .then({ type: 'ErasureRequested' });
  });

  test('may write as much as in every other answer', () => {
    given(aComplaint())
      .when(asking('2026-04-02', 'x'.repeat(10_001)))
      .then('text-too-long');
  });
});

describe('the answer to it', () => {
  test('comes with reasons, and only to a request', () => {
    given(aComplaint()).when(answering('refused', '2026-04-03')).then('erasure-not-asked');
    given(asked)
      .when(answering('partly', '2026-04-03', '', ' '))
      .then('reasons-missing');
    given(asked)
      .when(answering('partly', '2026-04-03', 'April 2033'))
      .then({ type: 'ErasureAnswered', answer: 'partly', until: 'April 2033', reason: 'We looked at it.' });
    given(asked.and(answering('partly', '2026-04-03')))
      .when(answering('partly', '2026-04-04'))
      .then('erasure-not-asked');
  });

  test('grants all of it only once the complaint has ended', () => {
    given(asked).when(answering('granted', '2026-04-03')).then('erasure-before-end');
    given(ended)
      .when(answering('granted', '2026-04-04'))
      .then({ type: 'ErasureAnswered', answer: 'granted' });
  });

  test('cannot be corrected, as what was deleted does not come back, nor the end that it rests on', () => {
    const granted = ended.and(answering('granted', '2026-04-04'));
    given(granted).when(correcting(4, '2026-04-05')).then('entry-cannot-be-corrected');
    given(granted).when(correcting(2, '2026-04-05')).then('entry-others-depend');
  });

  test('says what is gone, and a later refusal does not bring it back', () => {
    const { complaint } = given(asked.and(answering('partly', '2026-04-03'))).progress;
    expect(complaint).toMatchObject({ erased: 'contact', erasure: { status: 'answered', answer: 'partly' } });
    const later = given(
      asked.and(answering('partly', '2026-04-03'), asking('2026-04-04'), answering('refused', '2026-04-05')),
    ).progress.complaint;
    expect(later).toMatchObject({ erased: 'contact', erasure: { answer: 'refused' } });
  });
});
