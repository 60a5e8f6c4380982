import { describe, expect, test } from 'vitest';
import { longestText } from '../../../src/domain/complaint/typed-text.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { deciding, sending } from '../../builders/commands.ts';
import { adding, withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

describe('something added to a complaint', () => {
  test('is kept as it was written, with the time', () => {
    given(aComplaint()).when(adding('We found the letter.\n\nIt is from May.', '2026-04-03T21:05')).then({
      type: 'InformationAdded',
      at: '2026-04-03T21:05:00+01:00',
      text: 'We found the letter.\n\nIt is from May.',
    });
  });

  test('may come any number of times, at every stage, and changes nothing else', () => {
    const before = given(aComplaint().atStage('stage-2'));
    const after = before.when(adding('One.', '2026-04-20')).then({ type: 'InformationAdded' });
    after.when(adding('Two.', '2026-04-20')).then({ type: 'InformationAdded', text: 'Two.' });
    const standing = ({ progress: { complaint } }: typeof before) => ({ ...complaint, position: 0 });
    expect(standing(after)).toEqual(standing(before));
  });

  test('may come before the complaint is taken, and after an answer with which the family may go on', () => {
    given(aComplaint().by('child')).when(adding('More.', '2026-04-02')).then({ type: 'InformationAdded' });
    given(aComplaint().and(sending([], '2026-04-08')))
      .when(adding('More.', '2026-04-09'))
      .then({ type: 'InformationAdded' });
  });

  test('may be as long as an answer, and no longer', () => {
    given(aComplaint())
      .when(adding('a'.repeat(longestText), '2026-04-02'))
      .then({ type: 'InformationAdded' });
    given(aComplaint())
      .when(adding('a'.repeat(longestText + 1), '2026-04-02'))
      .then('text-too-long');
  });

  test('may be files alone, which its entry names', () => {
    const files = [{ id: 'a', name: 'a.pdf', kind: 'pdf', size: 9, purpose: 'evidence' }] as const;
    given(aComplaint())
      .when(adding('', '2026-04-02', files))
      .then({ type: 'InformationAdded', text: '', files: [...files] });
  });

  test('is refused when it is empty, and once the complaint has ended', () => {
    given(aComplaint()).when(adding(' \n', '2026-04-02')).then('text-missing');
    const ended = aComplaint()
      .under('tower-hamlets')
      .atStage('stage-2')
      .and(sending(['not-upheld'], '2026-04-10'));
    given(ended).when(adding('More.', '2026-04-11')).then('complaint-ended');
    given(
      aComplaint()
        .by('child')
        .and(deciding(false, '2026-04-02', 'No.')),
    )
      .when(adding('More.', '2026-04-03'))
      .then('complaint-ended');
    given(aComplaint().and(withdrawing('2026-04-02')))
      .when(adding('More.', '2026-04-03'))
      .then('complaint-ended');
  });
});
