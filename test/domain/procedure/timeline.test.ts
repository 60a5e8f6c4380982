import { describe, expect, test } from 'vitest';
import { timelineOf, type TimelineRow } from '../../../src/domain/procedure/timeline.ts';
import { cambridgeshire, durham, durham2016, hackney, procedures, towerHamlets } from '../procedures.ts';

function inShort(row: TimelineRow): string {
  const limit = row.status === 'limit' ? `${row.limitInWords} ${row.since}` : 'no limit';
  return `${row.whose}: ${row.title}: ${limit}`;
}

describe('the timeline', () => {
  test('has every clock of a procedure, in its order', () => {
    for (const procedure of procedures) {
      const clocks = timelineOf(procedure).flatMap((row) => (row.status === 'limit' ? [row.clock] : []));
      expect(clocks).toEqual(procedure.clocks.map(({ id }) => id));
    }
  });

  test('says whose each limit is, how long, and from when', () => {
    expect(timelineOf(towerHamlets).slice(0, 3).map(inShort)).toEqual([
      'you: Write to the Group Manager: 5 days after the conference',
      'them: Say that your appeal has come: 24 hours after you send your complaint',
      'them: Write to you with the decision: 5 working days after you send your complaint',
    ]);
  });

  test.each([
    [durham, 'stage-3.enter', 'after the stage 2 letter'],
    [durham, 'stage-3.decision', 'after the stage 3 meeting'],
    [durham2016, 'stage-1.enter', 'after you get the notes of the conference'],
    [durham2016, 'stage-2.enter', 'after you get the stage 1 letter'],
    [hackney, 'step-2.resolution', 'after you ask for step 2'],
  ])('names the event in the words of the family: %#', (procedure, clock, since) => {
    expect(timelineOf(procedure).find((row) => row.status === 'limit' && row.clock === clock)).toMatchObject({
      since,
    });
  });

  test('has the duties with no limit after the limits of their stage', () => {
    const stage = timelineOf(durham).filter((row) => row.stage.id === 'stage-1');
    expect(stage.map(({ status }) => status)).toEqual(['limit', 'limit', 'limit', 'no-limit']);
  });

  test('starts with the sentence that there is no limit, where there is none on the family', () => {
    expect(timelineOf(cambridgeshire)[0]).toMatchObject({
      status: 'no-limit',
      whose: 'you',
      words: cambridgeshire.noEntryLimit,
    });
  });

  test('has other readings with the reason, and the words for when the family is late', () => {
    const rows = new Map(
      timelineOf(durham).flatMap((row) => (row.status === 'limit' ? [[row.clock, row] as const] : [])),
    );
    expect(rows.get('stage-2.meeting')?.otherReadings).toMatchObject([
      { limit: '28 days', since: 'after you send your complaint' },
    ]);
    expect(rows.get('stage-1.enter')?.late).toContain('does not say what happens when you are late');
    expect(rows.get('stage-1.reply')?.late).toBeNull();
  });

  test('says after which result a limit or a duty is there', () => {
    const conditions = timelineOf(towerHamlets).flatMap(({ condition }) => condition ?? []);
    expect(conditions[0]).toBe('if the stage 1 result is "Your appeal is upheld"');
    expect(timelineOf(durham).at(-1)?.condition).toBe(
      'if the stage 3 result is "The conference should be held again"',
    );
  });

  test('calls those who must act by the titles that the family knows', () => {
    expect(timelineOf(hackney)[0]).toMatchObject({ whose: 'you', who: 'you and the chairperson' });
    expect(timelineOf(durham)[1]).toMatchObject({ whose: 'them', who: 'the chairperson' });
  });
});
