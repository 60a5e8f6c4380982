import { expect, test } from 'vitest';
import { readHolidayFile } from '../../../src/app/administration/read-holiday-file.ts';
import { day } from '../../../src/domain/calendar/day.ts';

const today = day('2026-11-22');
const days = ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'];
const event = (date: string) => ({ title: 'A day', date, notes: '', bunting: true });
const file = (events: readonly unknown[]) =>
  JSON.stringify({
    'england-and-wales': { division: 'england-and-wales', events },
    scotland: { division: 'scotland', events: [] },
  });
const whole = days.map((date) => event(`2027-${date}`));

test('the file of GOV.UK is read: the days of England and Wales alone, oldest first', () => {
  const read = readHolidayFile(`\n${file(whole.toReversed())} `, today);
  expect(read).toEqual({ ok: true, list: days.map((date) => ({ date: `2027-${date}`, title: 'A day' })) });
});

test.each([
  ['nothing', ' ', 'Choose the file, or paste what is in it'],
  ['a web page', '<html></html>', 'This cannot be read as JSON'],
  ['a list', '[]', 'has no bank holidays of England and Wales'],
  ['the file of another division', '{"scotland":{}}', 'has no bank holidays of England and Wales'],
  ['no list of days', '{"england-and-wales":{"division":"england-and-wales"}}', 'has no list of days'],
  ['a list without a day', file([]), 'has no list of days'],
  [
    'a day that does not exist',
    file([event('2027-02-30')]),
    'Day 1 of England and Wales in the file has no date',
  ],
  ['a day without a name', file([...whole, { date: '2027-06-01', title: '' }]), 'Day 9 of England and Wales'],
  ['no day at all', file([null]), 'Day 1 of England and Wales in the file cannot be read'],
  ['the same day twice', file([...whole, whole[0]]), 'The file names the same day twice: 2027-01-01'],
  ['a part of a year', file(whole.slice(0, 3)), 'The file has only 3 bank holidays for 2027'],
  ['a year that is left out', file([...whole, event('2029-01-01')]), 'only 0 bank holidays for 2028'],
  [
    'a day in the far future',
    file([...whole, event('9999-01-01')]),
    'a day that lies too far away: 9999-01-01',
  ],
  ['far too much', ' x'.repeat(150_000), 'too long to be the file of GOV.UK'],
])('%s is refused by a sentence', (_, text, sentence) => {
  const read = readHolidayFile(text, today);
  expect(read.ok ? '' : read.fault).toContain(sentence);
});
