import { expect, test } from 'vitest';
import { makeCaseShelf } from '../../../src/app/caseload/case-shelf.ts';
import { readHolidays } from '../../../src/content/calendar.ts';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording } from '../../builders/commands.ts';
import { queued } from '../../builders/queued.ts';
import { someCaseload } from '../../builders/some-caseload.ts';

const ids = ['id-of-first'];

test('how a complaint stands is kept for the day, and worked out anew on the next one', async () => {
  const services = someCaseload('2026-04-09T10:00');
  await store(aComplaint(), services);
  const [morning] = await services.cases.read(ids);
  services.itIs('2026-04-09T23:59');
  expect((await services.cases.read(ids))[0]).toBe(morning);
  services.itIs('2026-04-10T00:00');
  expect((await services.cases.read(ids))[0]).toMatchObject({ next: { passed: '2 working days late' } });
});

test('it is worked out anew when a limit in hours ends', async () => {
  const services = someCaseload('2026-04-02T09:00');
  await store(aComplaint().under('tower-hamlets'), services);
  expect((await services.cases.read(ids))[0]).toMatchObject({ isLate: false });
  services.itIs('2026-04-02T10:00');
  expect((await services.cases.read(ids))[0]).toMatchObject({ isLate: false });
  services.itIs('2026-04-02T10:01');
  expect((await services.cases.read(ids))[0]).toMatchObject({ isLate: true });
});

test('it is worked out anew when an entry is added', async () => {
  const services = someCaseload('2026-04-09T10:00');
  await store(aComplaint(), services);
  expect((await services.cases.read(ids))[0]).toMatchObject({ position: 1, isLate: true });
  const entries = aComplaint().and(recording('acknowledged', '2026-04-08')).entries();
  const [queue] = await queued(services);
  const { event, recordedAt, recordedBy } = entries[1]!;
  await services.complaints.append({
    ...{ id: ids[0]!, expectedPosition: 1, events: [event], recordedAt, recordedBy, queue: queue! },
  });
  expect((await services.cases.read(ids))[0]).toMatchObject({ position: 2, isLate: false });
});

test('all are worked out anew when the bank holidays change', async () => {
  const services = someCaseload('2026-04-02T10:00');
  let { calendar } = services;
  const cases = makeCaseShelf({
    ...services,
    get calendar() {
      return calendar;
    },
  });
  await store(aComplaint(), services);
  const [before] = await cases.read(ids);
  calendar = calendarOf(readHolidays().filter(({ date }) => !date.startsWith('2026-04')));
  const [after] = await cases.read(ids);
  expect([before!.next!.when.day.toString(), after!.next!.when.day.toString()]).toEqual([
    ...['2026-04-08', '2026-04-06'],
  ]);
});

test('a complaint that is not there is left out', async () => {
  const services = someCaseload('2026-04-09T10:00');
  expect(await services.cases.read(['id-of-nobody'])).toEqual([]);
});

test('what was asked for yesterday is worked out before anybody asks again, and what nobody asks for is not', async () => {
  const services = someCaseload('2026-04-09T10:00');
  let worked = 0;
  const entries = (id: string) => ((worked += 1), services.complaints.entries(id));
  const cases = makeCaseShelf({ ...services, complaints: { ...services.complaints, entries } });
  await store(aComplaint(), services);
  await cases.read(ids);
  await cases.renew();
  expect(worked).toBe(1);
  services.itIs('2026-04-10T00:01');
  await cases.renew();
  expect(worked).toBe(2);
  expect(await cases.read(ids)).toMatchObject([{ next: { passed: '2 working days late' } }]);
  expect(worked).toBe(2);
  services.itIs('2026-04-13T00:02');
  await cases.renew();
  expect(worked).toBe(2);
});
