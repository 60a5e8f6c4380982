import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { calendarFor, isFeedOf, makeFeed, type FeedServices } from '../../../src/app/feed/feed.ts';
import { makeFeedStore } from '../../../src/stores/memory/feed-store.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { answeringAppointment, offeringMeeting, withdrawing } from '../../builders/exchange-commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

let services: SomeServices & FeedServices;
beforeEach(async () => {
  services = { ...someServices('2026-04-09T10:00'), feeds: makeFeedStore() };
  await store(aComplaint(), services, 'first');
  await store(
    aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-08')),
    services,
    'second',
  );
});

/** The days of a calendar, read as strictly as the format is written. */
async function daysAt(token: string): Promise<string[]> {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse((await calendarFor(token, services))!));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ startDate, summary }) => `${startDate.toString()} ${summary}`);
}

describe('the secret address of the dates', () => {
  test('gives every date that is still to come, and those that were missed, on both sides', async () => {
    const token = await makeFeed('id-of-first', services);
    expect(await daysAt(token)).toEqual([
      '2026-04-08 Reminder: answer expected',
      '2026-04-17 Reminder: answer expected',
      '2026-04-29 Reminder: last day',
    ]);
  });

  test('gives the dates as they stand when it is asked', async () => {
    const token = await makeFeed('id-of-second', services);
    expect(await daysAt(token)).toContain('2026-04-11 Reminder: last day');
    services.itIs('2026-12-01T10:00');
    expect(await calendarFor(token, services)).toContain('DTSTAMP:20261201');
  });

  test('gives the appointment from the yes of the family until it withdraws, and not where it is', async () => {
    const offered = aComplaint().and(offeringMeeting('2026-05-06T14:00', '2026-04-08'));
    const accepted = offered.and(answeringAppointment('accepted', '2026-04-09'));
    const withdrawn = accepted.and(withdrawing('2026-04-10'));
    for (const [name, complaint] of Object.entries({ offered, accepted, withdrawn })) {
      await store(complaint, services, name);
      const days = await daysAt(await makeFeed(`id-of-${name}`, services));
      const expected = name === 'accepted' ? ['2026-05-06T13:00:00Z Reminder: appointment'] : [];
      expect(days.filter((one) => one.includes('appointment'))).toEqual(expected);
    }
    const file = await calendarFor(await makeFeed('id-of-accepted', services), services);
    expect(file).not.toContain('Example House');
  });

  test('says nothing about anybody', async () => {
    const token = await makeFeed('id-of-first', services);
    const file = await calendarFor(token, services);
    expect(file).not.toMatch(/complain|child|protection|conference|council|family|durham|id-of/i);
    expect(file).not.toContain(token);
  });

  test('stops when there is a new one, and only for that complaint', async () => {
    const old = await makeFeed('id-of-first', services);
    const other = await makeFeed('id-of-second', services);
    const renewed = await makeFeed('id-of-first', services);
    expect(await calendarFor(old, services)).toBeNull();
    expect(await calendarFor(renewed, services)).not.toBeNull();
    expect(await calendarFor(other, services)).not.toBeNull();
    expect([
      await isFeedOf('id-of-first', renewed, services),
      await isFeedOf('id-of-second', renewed, services),
    ]).toEqual([true, false]);
  });

  test('is kept as a hash: who reads the store learns no address', async () => {
    const kept: string[] = [];
    const feeds = {
      ...services.feeds,
      replace: async (...given: unknown[]) => void kept.push(String(given[1])),
    };
    const token = await makeFeed('id-of-first', { ...services, feeds });
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toContain(token);
    expect(await calendarFor(kept[0]!, services)).toBeNull();
  });

  test.each(['', 'x', '__proto__', '0'.repeat(32)])(
    'that nobody was given leads nowhere: "%s"',
    async (token) => {
      expect(await calendarFor(token, services)).toBeNull();
    },
  );
});
