import { expect, test } from 'vitest';
import { dayNow, momentNow } from '../../src/ports/now.ts';
import { millis } from '../builders/some-services.ts';

test.each(['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'])(
  'today is the day in London at every minute around %s',
  (date) => {
    const start = millis(`${date}T00:00`) - 3_600_000 * 2;
    const minutes = Array.from({ length: 29 * 60 }, (_, minute) => start + minute * 60_000);
    const wrong = minutes.filter((now) => !dayNow(() => now).equals(momentNow(() => now).day));
    expect(wrong).toEqual([]);
  },
);
