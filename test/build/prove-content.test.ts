import { expect, test } from 'vitest';
import { proveContent } from '../../src/build/prove-content.ts';
import { day } from '../../src/domain/calendar/day.ts';

test('sound content lets the build go on', () => {
  expect(proveContent(day('2026-04-01'))).toBe(5);
});

test('content with a fault stops the build, with a sentence for each fault', () => {
  expect(() => proveContent(day('2028-06-01'))).toThrow(
    'The content is not sound:\ncontent/bank-holidays/england-and-wales.json, england-and-wales → events: they end on 2028-12-31, less than 12 months after 2028-06-01; add those of 2029, as GOV.UK publishes them.',
  );
});
