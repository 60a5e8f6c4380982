import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/complaint/evolve.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { correcting, recording, replacingCode, sending } from '../../builders/commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const replaced = {
  type: 'AccessCodeReplaced',
  at: '2026-04-02T10:00:00+01:00',
  by: 'Ola Officer',
  note: 'I rang the number on file.',
} as const;

test('a code is replaced once somebody says how they checked who the person is', () => {
  given(aComplaint()).when(replacingCode('2026-04-02T10:00')).then(replaced);
});

test.each(['', '  \n'])('without that it is refused: %j', (note) => {
  given(aComplaint()).when(replacingCode('2026-04-02T10:00', note)).then('identity-check-missing');
});

test('also before a complaint is taken, and after it has ended', () => {
  const ended = aComplaint()
    .under('tower-hamlets')
    .atStage('stage-2')
    .and(sending(['not-upheld'], '2026-04-20'));
  given(aComplaint().by('child')).when(replacingCode('2026-04-02T10:00')).then(replaced);
  given(ended)
    .when(replacingCode('2026-05-02T10:00'))
    .then({ ...replaced, at: '2026-05-02T10:00:00+01:00' });
});

test('a new code changes nothing of where the complaint stands', () => {
  const { position: _before, ...before } = fold(aComplaint().entries());
  const { position, ...after } = fold(aComplaint().and(replacingCode('2026-04-02T10:00')).entries());
  expect(after).toEqual(before);
  expect(position).toBe(2);
});

test('the entry cannot be corrected: the old code stays dead', () => {
  given(aComplaint().and(replacingCode('2026-04-02T10:00')))
    .when(correcting(2, '2026-04-03'))
    .then('entry-cannot-be-corrected');
});

test('an entry before it can be corrected all the same', () => {
  const steps = [recording('acknowledged', '2026-04-02'), replacingCode('2026-04-02T10:00')];
  given(aComplaint().and(...steps))
    .when(correcting(2, '2026-04-03'))
    .then({ type: 'EntryCorrected', at: '2026-04-03', position: 2, reason: 'It was entered twice.' });
});

test('a code can be replaced after a withdrawal, and the withdrawal can be corrected all the same', () => {
  const withdrawn = aComplaint().and(withdrawing('2026-04-02'));
  given(withdrawn)
    .when(replacingCode('2026-04-03T10:00'))
    .then({ ...replaced, at: '2026-04-03T10:00:00+01:00' });
  const after = withdrawn.and(replacingCode('2026-04-03T10:00'));
  expect(fold(after.entries()).status).toBe('withdrawn');
  given(after)
    .when(correcting(2, '2026-04-04'))
    .then({ type: 'EntryCorrected', at: '2026-04-04', position: 2, reason: 'It was entered twice.' });
});
