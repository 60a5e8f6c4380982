import { describe, expect, test } from 'vitest';
import { momentText } from '../../../src/domain/calendar/moment.ts';
import { keyOf, outcomeOf, recordOf } from '../../../src/domain/procedure/occurrences.ts';
import { happened } from '../occurrence.ts';

function times(record: ReturnType<typeof recordOf>, key: string): string[] {
  return (record.get(key) ?? []).map(({ at }) => momentText(at));
}

describe('what happened', () => {
  test('is kept by kind and stage, oldest first', () => {
    const record = recordOf([
      happened('meeting-held', 'stage-3', '2026-05-18'),
      happened('meeting-held', 'stage-3', '2026-04-20'),
      happened('meeting-held', 'stage-2', '2026-03-02'),
    ]);
    expect(times(record, keyOf('meeting-held', 'stage-3'))).toEqual(['2026-04-20', '2026-05-18']);
    expect(times(record, keyOf('meeting-held', 'stage-2'))).toEqual(['2026-03-02']);
  });

  test('to the conference itself belongs to no stage', () => {
    expect(keyOf('reconvened', 'stage-1')).toBe(keyOf('reconvened', null));
    expect(keyOf('requested', 'stage-1')).not.toBe(keyOf('requested', 'stage-2'));
  });
});

describe('an outcome that was sent', () => {
  const received = keyOf('outcome-received', 'stage-1');

  test('is taken as received on its day, whatever the hour', () => {
    expect(times(recordOf([happened('outcome-sent', 'stage-1', '2026-04-07T16:30')]), received)).toEqual([
      '2026-04-07',
    ]);
  });

  test('is not, where somebody said when it came', () => {
    const record = recordOf([
      happened('outcome-sent', 'stage-1', '2026-04-07'),
      happened('outcome-received', 'stage-1', '2026-04-09'),
    ]);
    expect(times(record, received)).toEqual(['2026-04-09']);
  });

  test('of another stage says nothing about this one', () => {
    const record = recordOf([
      happened('outcome-sent', 'stage-1', '2026-04-07'),
      happened('outcome-received', 'stage-2', '2026-06-09'),
    ]);
    expect(times(record, received)).toEqual(['2026-04-07']);
  });

  test('twice, as when a panel meets again, is received twice', () => {
    const record = recordOf([
      happened('outcome-sent', 'stage-1', '2026-05-07'),
      happened('outcome-sent', 'stage-1', '2026-04-07'),
    ]);
    expect(times(record, received)).toEqual(['2026-04-07', '2026-05-07']);
  });
});

describe('the outcome of a stage', () => {
  test('is the last that was sent', () => {
    const record = recordOf([
      happened('outcome-sent', 'stage-3', '2026-05-27', 'decision-supported', 'learning-identified'),
      happened('outcome-sent', 'stage-3', '2026-04-22', 'not-enough-information'),
    ]);
    expect(outcomeOf(record, 'stage-3')).toEqual(['decision-supported', 'learning-identified']);
  });

  test('is unknown before one is sent, and when it was sent without saying which', () => {
    expect(outcomeOf(recordOf([]), 'stage-1')).toBeNull();
    expect(outcomeOf(recordOf([happened('outcome-sent', 'stage-1', '2026-04-07')]), 'stage-1')).toBeNull();
  });
});
