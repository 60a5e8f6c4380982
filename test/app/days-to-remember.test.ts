import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMeeting } from '../../src/app/administration/change-meetings.ts';
import { calendarFile } from '../../src/app/calendar-file.ts';
import { daysToRemember } from '../../src/app/days-to-remember.ts';
import { calendarFor, makeFeed } from '../../src/app/feed/feed.ts';
import { readComplaint } from '../../src/app/read-complaint.ts';
import { day } from '../../src/domain/calendar/day.ts';
import { makeFeedStore } from '../../src/stores/memory/feed-store.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { recording } from '../builders/commands.ts';
import { followingServices } from '../builders/following-services.ts';
import { anOfficer } from '../builders/some-staff.ts';

const waiting = aComplaint().under('city-and-hackney').by('professional').atStage('step-4');
let services: ReturnType<typeof followingServices>;
beforeEach(async () => {
  services = followingServices('2026-05-01T10:00');
  await services.followed.refresh();
  await store(waiting, services);
});

const plan = (remove: string | null, add: string | null) => {
  const body = { partnership: 'city-and-hackney', body: 'sub-committee' };
  return changeMeeting(anOfficer, 'Ada', { ...body, remove, add: add === null ? null : day(add) }, services);
};
const file = async (name = 'first') =>
  calendarFile(daysToRemember((await readComplaint(`id-of-${name}`, services))!), services.now());

/** The meetings of a file. */
function meetingsIn(file: string) {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .filter(({ summary }) => summary === 'Reminder: planned meeting');
}
const meetings = async (name?: string) => meetingsIn(await file(name));

describe('the planned meeting that a concern waits for', () => {
  test('is a whole day with a neutral name, which does not ring, as others go there', async () => {
    await plan(null, '2026-05-12');
    const [meeting, ...more] = await meetings();
    expect(more).toEqual([]);
    expect([meeting!.startDate.toString(), meeting!.endDate.toString()]).toEqual([
      '2026-05-12',
      '2026-05-13',
    ]);
    expect(meeting!.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(await file()).not.toMatch(/concern|child|protection|committee|hackney|complain/i);
  });

  test('is the same entry on another day when it is moved, with a higher number', async () => {
    await plan(null, '2026-05-12');
    const [before] = await meetings();
    await plan('2026-05-12', '2026-05-19');
    const [after, ...more] = await meetings();
    expect(more).toEqual([]);
    expect(after!.startDate.toString()).toBe('2026-05-19');
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  test('goes when it is taken away, and comes back as the same entry with a higher number', async () => {
    await plan(null, '2026-05-12');
    const [before] = await meetings();
    await plan('2026-05-12', null);
    expect(await meetings()).toEqual([]);
    await plan(null, '2026-06-02');
    const [after] = await meetings();
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  test('is another entry when the one before has passed with nothing recorded', async () => {
    await plan(null, '2026-05-12');
    await plan(null, '2026-07-14');
    const [first] = await meetings();
    services.itIs('2026-05-13T10:00');
    const [second, ...more] = await meetings();
    expect(more).toEqual([]);
    expect(second!.startDate.toString()).toBe('2026-07-14');
    expect(second!.uid).not.toBe(first!.uid);
  });

  test('is none for who does not wait for it: it was held, or they are at another step', async () => {
    await store(waiting.and(recording('meeting-held', '2026-04-30')), services, 'held');
    await store(aComplaint().under('city-and-hackney').by('professional'), services, 'early');
    await plan(null, '2026-05-12');
    expect([...(await meetings('held')), ...(await meetings('early'))]).toEqual([]);
  });

  test('stands at the secret address of the dates too, as it stands when it is asked', async () => {
    const withFeeds = Object.assign(services, { feeds: makeFeedStore() });
    const token = await makeFeed('id-of-first', withFeeds);
    const daysThere = async () =>
      meetingsIn((await calendarFor(token, withFeeds))!).map(({ startDate }) => startDate.toString());
    await plan(null, '2026-05-12');
    expect(await daysThere()).toEqual(['2026-05-12']);
    await plan('2026-05-12', '2026-05-19');
    expect(await daysThere()).toEqual(['2026-05-19']);
    await plan('2026-05-19', null);
    expect(await daysThere()).toEqual([]);
  });
});
