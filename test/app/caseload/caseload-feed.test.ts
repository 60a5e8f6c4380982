import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeMeeting } from '../../../src/app/administration/change-meetings.ts';
import { addressesOf, caseloadCalendarFor } from '../../../src/app/caseload/caseload-feed.ts';
import { makeFeed } from '../../../src/app/feed/feed.ts';
import { day } from '../../../src/domain/calendar/day.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { answeringAppointment, offeringMeeting } from '../../builders/exchange-commands.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { aConsent, anAdvocate } from '../../builders/some-advocates.ts';
import { hasAsked, letIn, someCaseload, type SomeCaseload } from '../../builders/some-caseload.ts';
import { anOfficer } from '../../builders/some-staff.ts';

let services: SomeCaseload;
let token: string;
beforeEach(async () => {
  services = someCaseload('2026-04-09T10:00');
  await services.advocates.save(anAdvocate());
  const offered = aComplaint().and(offeringMeeting('2026-05-06T14:00', '2026-04-08'));
  await letIn(offered.and(answeringAppointment('accepted', '2026-04-09')), services, 'Blue door');
  await letIn(aComplaint(), services, 'Two dogs');
  token = await makeFeed('advocate-1', addressesOf(services));
});

async function days(): Promise<string[]> {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse((await caseloadCalendarFor(token, services))!));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)
    .toSorted();
}

describe('the secret address of an advocate', () => {
  test('gives the dates of all families, and how many there are of a kind on a day', async () => {
    expect(await days()).toEqual([
      '2026-04-08 Reminder: answer expected (2)',
      '2026-04-17 Reminder: answer expected (1)',
      '2026-04-29 Reminder: last day (2)',
      '2026-05-06T13:00:00Z Reminder: appointment (1)',
    ]);
  });

  test('says nothing about anybody', async () => {
    const file = await caseloadCalendarFor(token, services);
    expect(file).not.toMatch(
      /complain|child|protection|conference|council|famil|durham|id-of|consent|blue|dogs|house/i,
    );
    expect(file).not.toContain((await services.complaints.find('id-of-Two dogs'))!.reference);
  });

  test('loses the dates of a family with its consent, and gives none of one that has not agreed', async () => {
    await services.consents.save(
      aConsent({ id: 'consent-of-Blue door', complaintId: 'id-of-Blue door', status: 'ended' }),
    );
    await hasAsked(services, 'asked');
    expect(await days()).toEqual([
      '2026-04-08 Reminder: answer expected (1)',
      '2026-04-17 Reminder: answer expected (1)',
      '2026-04-29 Reminder: last day (1)',
    ]);
  });

  test('gives the planned meeting that a concern of their own waits for, and moves it', async () => {
    const concern = aComplaint().under('city-and-hackney').by('professional').atStage('step-4');
    const { id: complaintId } = await store(concern, services, 'own');
    const own = { id: 'concern-1', advocateId: 'advocate-1', draftId: null, complaintId, createdAt: 0 };
    await services.ownConcerns.add(own);
    await letIn(concern, services, 'of somebody else');
    const plan = (remove: string | null, add: string | null) => {
      const body = { partnership: 'city-and-hackney', body: 'sub-committee' };
      return changeMeeting(
        anOfficer,
        'Ada',
        { ...body, remove, add: add === null ? null : day(add) },
        services,
      );
    };
    const meetings = async () => (await days()).filter((one) => one.includes('meeting'));
    expect(await meetings()).toEqual([]);
    await plan(null, '2026-05-12');
    expect(await meetings()).toEqual(['2026-05-12 Reminder: planned meeting (2)']);
    await plan('2026-05-12', '2026-05-19');
    expect(await meetings()).toEqual(['2026-05-19 Reminder: planned meeting (2)']);
    await services.ownConcerns.remove('concern-1');
    expect(await meetings()).toEqual(['2026-05-19 Reminder: planned meeting (1)']);
    await plan('2026-05-19', null);
    expect(await meetings()).toEqual([]);
  });

  test('counts a concern of their own once, whose sender lets them in too', async () => {
    const { complaintId } = await letIn(
      aComplaint().under('city-and-hackney').by('professional').atStage('step-1'),
      services,
      'own',
    );
    const before = await days();
    const own = { id: 'concern-1', advocateId: 'advocate-1', draftId: null, complaintId, createdAt: 0 };
    await services.ownConcerns.add(own);
    expect(await days()).toEqual(before);
  });

  test('stops when there is a new one, when it is switched off, and with the account', async () => {
    const renewed = await makeFeed('advocate-1', addressesOf(services));
    expect(await caseloadCalendarFor(token, services)).toBeNull();
    expect(await caseloadCalendarFor(renewed, services)).not.toBeNull();
    await services.advocates.save(anAdvocate({ status: 'closed' }));
    expect(await caseloadCalendarFor(renewed, services)).toBeNull();
    await services.advocates.save(anAdvocate());
    await services.advocateFeeds.remove('advocate-1');
    expect(await caseloadCalendarFor(renewed, services)).toBeNull();
  });

  test.each(['', 'x', '__proto__', 'advocate-1'])(
    'that nobody was given leads nowhere: "%s"',
    async (guess) => {
      expect(await caseloadCalendarFor(guess, services)).toBeNull();
    },
  );
});
