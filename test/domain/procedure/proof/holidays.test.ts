import { describe, expect, test } from 'vitest';
import { day } from '../../../../src/domain/calendar/day.ts';
import { durham, procedures } from '../../procedures.ts';
import { broken, clockIn, findings } from './broken.ts';

describe('the bank holidays', () => {
  test('that reach 12 months ahead to the day are enough', () => {
    expect(findings(procedures, { today: day('2027-12-31') })).toEqual([]);
  });

  test('that reach a day less are found', () => {
    expect(findings(procedures, { today: day('2028-01-01') })).toEqual([
      'content/bank-holidays/england-and-wales.json, england-and-wales → events: they end on 2028-12-31, less than 12 months after 2028-01-01; add those of 2029, as GOV.UK publishes them.',
    ]);
  });
});

describe('a limit that cannot be counted', () => {
  const remedy = 'correct the amount, or add bank holidays';

  test('is found', () => {
    const draft = broken(durham, (each) => (clockIn(each, 'stage-1.reply').limit.amount = 3000));
    expect(findings([draft])).toEqual([
      `content/procedures/durham/dscp.yaml, clocks → stage-1.reply → limit: it cannot be counted from 2026-04-01, as it runs past the known bank holidays; ${remedy}.`,
    ]);
  });

  test('is found in another reading', () => {
    const draft = broken(
      durham,
      (each) => (clockIn(each, 'stage-2.meeting').otherReadings[0]!.limit = { amount: 2800, unit: 'days' }),
    );
    expect(findings([draft])).toEqual([
      `content/procedures/durham/dscp.yaml, clocks → stage-2.meeting → otherReadings → strict → limit: it cannot be counted from 2026-04-01, as it runs past the known bank holidays; ${remedy}.`,
    ]);
  });
});
