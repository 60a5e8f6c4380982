import { expect, test } from 'vitest';
import { readCaseload } from '../../../src/app/caseload/read-caseload.ts';
import { weekFrom } from '../../../src/app/caseload/week.ts';
import { weekPicture } from '../../../src/app/caseload/week-picture.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { answeringAppointment, offeringMeeting } from '../../builders/exchange-commands.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { hasAsked, letIn, someCaseload } from '../../builders/some-caseload.ts';

const today = day('2026-04-09');

/** The week of a day, as its list and as its picture say it. */
async function weekOf(date: string) {
  const services = someCaseload('2026-04-09T10:00');
  const offered = aComplaint().and(offeringMeeting('2026-04-16T14:00', '2026-04-08'));
  await letIn(offered.and(answeringAppointment('accepted', '2026-04-09')), services, 'first');
  await letIn(aComplaint(), services, 'second');
  await hasAsked(services, 'asked');
  const week = weekPicture(await readCaseload(anAdvocate(), services), weekFrom(date, today), today);
  const list = week.days.flatMap(({ title, dates }) =>
    dates.map(({ family, date: { what } }) => `${title}: ${family.name}, ${what}`),
  );
  const picture = week.rows.flatMap(({ family, cells }) =>
    cells.flatMap((dates, at) =>
      dates.map(({ date: { what } }) => `${week.days[at]!.title}: ${family.name}, ${what}`),
    ),
  );
  return { week, list, picture };
}

test('a week holds the dates of all families, and the list and the picture hold the same', async () => {
  const { week, list, picture } = await weekOf('2026-04-19');
  expect(week.title).toBe('Monday 13 April 2026 to Sunday 19 April 2026');
  expect(list).toEqual([
    'Thursday 16 April 2026: first, appointment',
    'Friday 17 April 2026: second, answer',
  ]);
  expect(picture.toSorted()).toEqual(list.toSorted());
  expect([week.total, week.earlier, week.later]).toEqual([2, '2026-04-06', '2026-04-20']);
});

test('the present week marks today, and tells how many families are late from before', async () => {
  const { week } = await weekOf('2026-04-09');
  expect(week.days.filter(({ isToday }) => isToday).map(({ title }) => title)).toEqual([
    'Thursday 9 April 2026',
  ]);
  expect(week.lateFromBefore).toBe(0);
  expect((await weekOf('2026-04-13')).week.lateFromBefore).toBe(2);
});

test.each([null, '', 'soon', '2026-02-30', '2026-4-9', "2026-04-09'"])('%j is the present week', (asked) => {
  expect(weekFrom(asked, today).toString()).toBe('2026-04-06');
});
