import { describe, expect, test } from 'vitest';
import { remedyStage } from '../../../src/domain/complaint/remedies.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { correcting, recording, sending } from '../../builders/commands.ts';
import { given } from '../../builders/given.ts';
import { puttingRight } from '../../builders/remedy-commands.ts';
import { procedures } from '../procedures.ts';

const appeal = aComplaint().under('tower-hamlets');
const upheld = appeal.and(sending(['upheld'], '2026-04-08'));
const panel = aComplaint().atStage('stage-3').and(recording('meeting-held', '2026-05-04'));
const owed = (complaint: ComplaintBuilder) =>
  remedyStage(given(complaint).progress.complaint, complaint.procedure);

test('every outcome with which a conference is held again asks for a letter on what is put right', () => {
  const outcomes = procedures.flatMap(({ stages }) => stages.flatMap((stage) => stage.outcomes));
  const reconvening = outcomes.filter(({ leadsTo }) => leadsTo === 'reconvene');
  expect(reconvening).not.toEqual([]);
  expect(reconvening.filter(({ remedy }) => !remedy)).toEqual([]);
});

describe('a letter on what is put right', () => {
  test('is owed after an outcome that the procedure marks so, and after no other', () => {
    expect(owed(upheld)).toBe('stage-1');
    expect(owed(appeal)).toBeNull();
    expect(owed(appeal.and(sending(['not-upheld'], '2026-04-08')))).toBeNull();
    expect(owed(panel.and(sending(['procedures-followed'], '2026-05-06')))).toBeNull();
  });

  test('is owed after the end of the complaint too', () => {
    const ended = panel.and(sending(['procedures-not-followed'], '2026-05-06'));
    expect(given(ended).progress.complaint.status).toBe('finished');
    given(ended)
      .when(puttingRight('2026-07-01', '2026-05-07'))
      .then({ type: 'RemedyPromised', stage: 'stage-3' });
  });

  test('says what was wrong, what is done, by whom and by which day, and is then no longer owed', () => {
    const after = given(upheld)
      .when(puttingRight('2026-07-01', '2026-04-09'))
      .then({
        ...({ type: 'RemedyPromised', stage: 'stage-1', due: '2026-07-01' } as const),
        wrong: 'The report came on the day itself.',
        text: 'Reports are sent five days before.',
        owner: 'the group manager',
      });
    expect(after.progress.complaint.remedies).toEqual([
      { stage: 'stage-1', owner: 'the group manager', due: '2026-07-01' },
    ]);
    after.when(puttingRight('2026-07-01', '2026-04-10')).then('remedy-not-owed');
  });

  test('leaves nothing of that out, and names no day that is past', () => {
    const refused = (change: Parameters<typeof puttingRight>[2]) =>
      given(upheld).when(puttingRight('2026-07-01', '2026-04-09', change));
    refused({ wrong: ' ' }).then('remedy-wrong-missing');
    refused({ text: '' }).then('text-missing');
    refused({ owner: '' }).then('owner-missing');
    given(upheld).when(puttingRight('2026-04-08', '2026-04-09')).then('remedy-due-past');
    given(appeal).when(puttingRight('2026-07-01', '2026-04-09')).then('remedy-not-owed');
  });

  test('that was wrong is written anew, and holds its outcome', () => {
    const written = upheld.and(puttingRight('2026-07-01', '2026-04-09'));
    const at = written.entries().length;
    expect(owed(written)).toBeNull();
    given(written)
      .when(correcting(at - 1, '2026-04-10'))
      .then('entry-others-depend');
    expect(owed(written.and(correcting(at, '2026-04-10')))).toBe('stage-1');
  });
});

describe('a panel that meets again', () => {
  test('asks for its letter once it has decided', () => {
    const again = panel.and(sending(['not-enough-information'], '2026-05-06'));
    expect(owed(again)).toBeNull();
    const decided = again.and(
      recording('meeting-held', '2026-05-13'),
      sending(['reconvene-recommended'], '2026-05-14'),
    );
    expect(owed(decided)).toBe('stage-3');
  });
});
