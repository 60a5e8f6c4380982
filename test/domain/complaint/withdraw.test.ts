import { describe, expect, test } from 'vitest';
import { aComplaint } from '../../builders/a-complaint.ts';
import { asking, correcting, recording, sending } from '../../builders/commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { given } from '../../builders/given.ts';

const withdrawn = aComplaint().and(withdrawing('2026-04-02T12:00', 'We talked.'));

describe('a complaint that is withdrawn', () => {
  test('has ended: nobody has it, and nothing more is owed or can be recorded', () => {
    const scene = given(aComplaint())
      .when(withdrawing('2026-04-02T12:00', 'We talked.'))
      .then({
        ...{ type: 'ComplaintWithdrawn', at: '2026-04-02T12:00:00+01:00' },
        ...{ reason: 'We talked.', lastDay: '2026-04-16' },
      });
    expect(scene.progress.complaint.status).toBe('withdrawn');
    expect(scene.progress).toMatchObject({
      holder: null,
      duties: [],
      allowed: [],
      next: null,
      nextDue: null,
    });
    scene.when(recording('acknowledged', '2026-04-02')).then('complaint-ended');
    scene.when(asking('stage-2', '2026-04-03')).then('stage-not-open');
    scene.when(withdrawing('2026-04-03')).then('complaint-ended');
  });

  test('needs no reason', () => {
    given(aComplaint()).when(withdrawing('2026-04-02')).then({ type: 'ComplaintWithdrawn', reason: '' });
    given(aComplaint())
      .when(withdrawing('2026-04-02', 'a'.repeat(10_001)))
      .then('text-too-long');
  });

  test('keeps the last day for starting again; none where there is no limit', () => {
    given(aComplaint().under('cambridgeshire-peterborough'))
      .when(withdrawing('2026-04-02'))
      .then({ type: 'ComplaintWithdrawn', lastDay: null });
  });

  test('may be at any stage, before it is taken, or waiting for the family', () => {
    given(aComplaint().atStage('stage-3'))
      .when(withdrawing('2026-04-20'))
      .then({ type: 'ComplaintWithdrawn' });
    given(aComplaint().by('child')).when(withdrawing('2026-04-02')).then({ type: 'ComplaintWithdrawn' });
    given(aComplaint().and(sending([], '2026-04-08')))
      .when(withdrawing('2026-04-09'))
      .then({ type: 'ComplaintWithdrawn' });
  });

  test('is not one whose new conference is to be held, nor one that has ended', () => {
    const upheld = aComplaint()
      .under('tower-hamlets')
      .and(sending(['upheld'], '2026-04-08'));
    given(upheld).when(withdrawing('2026-04-09')).then('nothing-to-withdraw');
    given(upheld.and(recording('reconvened', '2026-04-20')))
      .when(withdrawing('2026-04-21'))
      .then('complaint-ended');
  });

  test('is open again once staff correct a withdrawal that was a mistake', () => {
    const scene = given(withdrawn)
      .when(correcting(2, '2026-04-03'))
      .then({ type: 'EntryCorrected', position: 2 });
    expect(scene.progress.complaint.status).toBe('open');
    scene.when(recording('acknowledged', '2026-04-03')).then({ type: 'ComplaintAcknowledged' });
  });
});
