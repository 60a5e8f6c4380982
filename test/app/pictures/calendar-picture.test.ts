import { describe, expect, test } from 'vitest';
import { calendarPicture, type CalendarPicture } from '../../../src/app/pictures/calendar-picture.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { computeClocks } from '../../../src/domain/procedure/clocks.ts';
import { explain } from '../../../src/domain/procedure/explain.ts';
import type { Occurrence } from '../../../src/domain/procedure/occurrences.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { england } from '../../domain/england.ts';
import { happened } from '../../domain/occurrence.ts';
import { durham, towerHamlets } from '../../domain/procedures.ts';

function pictureOf(
  procedure: Procedure,
  id: string,
  event: Occurrence,
  today: string | null = null,
): CalendarPicture {
  const answer = computeClocks(procedure, [event], england, moment('2026-04-10'));
  const status = answer.ok ? answer.clocks.find(({ clock }) => clock.id === id) : undefined;
  const [working] = status ? explain(procedure, status, england).workings : [];
  if (!working) throw new Error(`${id} has no working`);
  return calendarPicture(working, today ? day(today) : null);
}

describe('the calendar of ten working days over Easter', () => {
  const picture = pictureOf(
    durham,
    'stage-1.enter',
    happened('conference-held', null, '2026-04-01'),
    '2026-04-09',
  );

  test('says first when day 1 and the last day are', () => {
    expect(picture.summary).toBe(
      'Day 1 is Thursday 2 April 2026. Day 10 is the last day. It is Friday 17 April 2026, and the whole day counts.',
    );
  });

  test('names the bank holidays that do not count', () => {
    expect(picture.counting).toBe(
      'Weekends do not count. Nor do bank holidays: Good Friday (Friday 3 April 2026) and Easter Monday (Monday 6 April 2026).',
    );
  });

  test('marks today among the days', () => {
    const squares = picture.months.flatMap(({ weeks }) => weeks.flat()).filter((square) => square?.isToday);
    expect(squares).toEqual([{ number: 9, status: 'counted', isToday: true, words: 'today, day 4' }]);
  });

  test('has the same days as a list', () => {
    expect(picture.listHtml.match(/<li>/g)).toHaveLength(17);
    expect(picture.listHtml).toContain('<li>Wednesday 1 April 2026: start, not counted</li>');
    expect(picture.listHtml).toContain('<li>Friday 3 April 2026: Good Friday, not counted</li>');
    expect(picture.listHtml).toContain('<li>Friday 17 April 2026: day 10, last day</li>');
  });
});

test('with no bank holiday among the days, only weekends are named', () => {
  expect(pictureOf(durham, 'stage-1.enter', happened('conference-held', null, '2026-06-15')).counting).toBe(
    'Weekends do not count.',
  );
});

test('in calendar days, weekends and bank holidays count', () => {
  const picture = pictureOf(towerHamlets, 'stage-1.enter', happened('conference-held', null, '2026-04-01'));
  expect(picture.counting).toBe('Weekends and bank holidays count too.');
});

describe('a limit in hours', () => {
  const at = (time: string) =>
    pictureOf(towerHamlets, 'stage-1.acknowledge', happened('requested', 'stage-1', time));

  test('is told in words alone', () => {
    expect(at('2026-04-13T16:20')).toEqual({
      summary: 'The 24 hours run from Monday 13 April 2026 at 4:20pm to Tuesday 14 April 2026 at 4:20pm.',
      counting: 'Every hour counts.',
      weekdays: expect.any(Array),
      months: [],
      listHtml: '<ol class="govuk-list"></ol>',
    });
  });

  test('says why the end is at another time when the clocks change', () => {
    expect(at('2026-03-28T12:00')).toMatchObject({
      summary: 'The 24 hours run from Saturday 28 March 2026 at midday to Sunday 29 March 2026 at 1pm.',
      counting: 'Every hour counts. The clocks change in that time.',
    });
  });
});
