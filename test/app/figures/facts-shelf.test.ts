import { expect, test } from 'vitest';
import { makeFactsShelf } from '../../../src/app/figures/facts-shelf.ts';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { readHolidays } from '../../../src/content/calendar.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { someServices } from '../../builders/some-services.ts';

test('facts are kept, and worked out anew when the bank holidays change', async () => {
  const services = someServices('2026-06-15T12:00');
  let { calendar } = services;
  const facts = makeFactsShelf({
    ...services,
    get calendar() {
      return calendar;
    },
  });
  await store(aComplaint().and(recording('acknowledged', '2026-04-08')), services);
  const [before] = await facts();
  expect((await facts())[0]).toBe(before);
  calendar = calendarOf(readHolidays().filter(({ date }) => !date.startsWith('2026-04')));
  const [after] = await facts();
  expect(after!.clocks).not.toEqual(before!.clocks);
});
