import { beforeEach, describe, expect, test } from 'vitest';
import { readCaseload } from '../../../src/app/caseload/read-caseload.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { askingQuestion, offeringMeeting, withdrawing } from '../../builders/exchange-commands.ts';
import { queued } from '../../builders/queued.ts';
import { aConsent, anAdvocate } from '../../builders/some-advocates.ts';
import {
  caseload,
  familyNames,
  hasAsked,
  letIn,
  someCaseload,
  type SomeCaseload,
} from '../../builders/some-caseload.ts';

let services: SomeCaseload;
beforeEach(() => void (services = someCaseload('2026-04-09T10:00')));

const answered = aComplaint().and(recording('acknowledged', '2026-04-08'));
const only = async () => {
  const [family] = await readCaseload(anAdvocate(), services);
  return family?.status === 'open' ? family.found : null;
};

describe('the order', () => {
  test('what is late comes first, then the next date, then no date, consents that are awaited, and the end', async () => {
    await letIn(aComplaint().and(withdrawing('2026-04-02')), services, 'withdrawn');
    await hasAsked(services, 'asked');
    await letIn(aComplaint().under('cambridgeshire-peterborough').by('child'), services, 'no date');
    await letIn(answered, services, '17 April');
    await letIn(aComplaint(), services, 'late since 8 April');
    await letIn(aComplaint().and(sending([], '2026-04-08')), services, '29 April');
    expect(await familyNames(services)).toEqual([
      ...['late since 8 April', '17 April', '29 April', 'no date', 'asked', 'withdrawn'],
    ]);
  });

  test('families with the same next date stand by name, numbers as people count them', async () => {
    for (const name of ['Family 10', 'Family 9', 'another']) await letIn(answered, services, name);
    expect(await familyNames(services)).toEqual(['another', 'Family 9', 'Family 10']);
  });

  test('the own day of a family that has passed is not what matters next', async () => {
    await letIn(aComplaint().and(sending([], '2026-04-08')), services, 'family');
    services.itIs('2026-06-01T10:00');
    expect(await only()).toMatchObject({ next: null, dates: [{ passed: 'the last day has passed' }] });
  });
});

describe('who is shown', () => {
  test('a family that never agreed, ended it, or whose time is over shows nothing', async () => {
    await letIn(aComplaint(), services, 'ended', { status: 'ended' });
    await letIn(aComplaint(), services, 'run out', { until: '2026-04-08' });
    await letIn(aComplaint(), services, 'of another', { advocateId: 'advocate-2' });
    await store(aComplaint(), services, 'never');
    expect(await caseload(services)).toMatchObject({
      shown: [],
      total: 0,
      counts: { all: 0, late: 0 },
      late: [],
    });
  });

  test('the last day of a consent is the last day on which the family is there', async () => {
    await letIn(aComplaint(), services, 'until today', { until: '2026-04-09' });
    expect(await familyNames(services)).toEqual(['until today']);
    services.itIs('2026-04-10T00:00');
    expect(await familyNames(services)).toEqual([]);
  });

  test('one for whom the advocate lodged, and who has not confirmed it, shows nothing of the complaint', async () => {
    await letIn(aComplaint(), services, 'lodged', { status: 'lodged', label: '', createdAt: 1000 });
    expect(await readCaseload(anAdvocate(), services)).toEqual([
      { status: 'awaited', name: 'A family without a name', did: 'lodged', since: 1000 },
    ]);
  });

  test('what was asked for stands there for a month, whether there is such a family, it said no, or there is none', async () => {
    const seen: unknown[] = [];
    for (const status of ['asked', 'ended', null] as const) {
      services = someCaseload('2026-04-09T10:00');
      if (status) await letIn(aComplaint(), services, 'family', { status });
      await hasAsked(services, 'Blue door', 'consent-of-family');
      const now = await readCaseload(anAdvocate(), services);
      services.itIs('2026-05-09T10:01');
      seen.push([now, await readCaseload(anAdvocate(), services)]);
    }
    const since = services.now() - 30 * 86_400_000 - 60_000;
    const line = { status: 'awaited', name: 'Blue door', did: 'asked', since };
    expect(seen).toEqual([1, 2, 3].map(() => [[line], []]));
  });

  test('a family that has agreed is not waited for any more', async () => {
    await letIn(aComplaint(), services, 'family');
    await hasAsked(services, 'Blue door', 'consent-of-family');
    expect(await familyNames(services)).toEqual(['family']);
  });

  test('what a family agreed to with the organisation is there for each of its members, and for nobody else', async () => {
    await letIn(aComplaint(), services, 'whole', { organisationId: 'organisation-1' });
    const colleague = anAdvocate({ id: 'advocate-2', organisationId: 'organisation-1' });
    const elsewhere = anAdvocate({ id: 'advocate-3', organisationId: 'organisation-2' });
    expect(await familyNames(services, '', colleague)).toEqual(['whole']);
    expect(await familyNames(services, '', elsewhere)).toEqual([]);
  });

  test('what a colleague lodged and asked for is theirs alone', async () => {
    await letIn(aComplaint(), services, 'lodged', { status: 'lodged', organisationId: 'organisation-1' });
    await hasAsked(services, 'asked');
    const colleague = anAdvocate({ id: 'advocate-2', organisationId: 'organisation-1' });
    expect(await familyNames(services, '', colleague)).toEqual([]);
    expect(await familyNames(services)).toEqual(['asked', 'lodged']);
  });

  test('a family with two consents stands once, by the one that lets the advocate act', async () => {
    await letIn(aComplaint(), services, 'family');
    const act = aConsent({ id: 'consent-2', complaintId: 'id-of-family', scope: 'act', label: 'acting' });
    await services.consents.save(act);
    expect(await familyNames(services)).toEqual(['acting']);
  });

  test('a family is called as the advocate calls it, else by its reference', async () => {
    await letIn(aComplaint(), services, 'first', { label: ' ' });
    const row = await services.complaints.find('id-of-first');
    expect(await familyNames(services)).toEqual([row!.reference]);
  });
});

describe('whose move it is', () => {
  test.each([
    ['a reply that is due', aComplaint(), 'authority'],
    ['an answer with which the family may go on', aComplaint().and(sending([], '2026-04-08')), 'family'],
    [
      'an appointment that is offered',
      aComplaint().and(offeringMeeting('2026-05-06T14:00', '2026-04-08')),
      'family',
    ],
    ['one that was withdrawn', aComplaint().and(withdrawing('2026-04-02')), 'nobody'],
    ['one that somebody decides to take', aComplaint().by('child'), 'authority'],
  ] as const)('%s: %s', async (_, complaint, move) => {
    await letIn(complaint, services, 'family');
    expect(await only()).toMatchObject({ move });
  });

  test('dates and lateness are those of the tracker', async () => {
    await letIn(aComplaint(), services, 'family');
    const { progress } = (await readComplaint('id-of-family', services))!;
    const found = (await only())!;
    expect(found.next).toMatchObject({
      when: progress.nextDue!.due,
      ...{ what: 'answer', words: 'The chairperson writes back to you', passed: '1 working day late' },
    });
    expect(found.isLate).toBe(true);
    expect(found.dates.map(({ when, what }) => `${when.day.toString()} ${what}`)).toEqual([
      ...['2026-04-08 answer', '2026-04-17 answer', '2026-04-29 last-day'],
    ]);
  });
});

describe('what is new', () => {
  test('is said in the words of the tracker’s history, the newest first', async () => {
    const complaint = answered.and(askingQuestion('When is it?', '2026-04-08'));
    await letIn(complaint, services, 'family', { seenPosition: 1 });
    const { shown } = await caseload(services);
    expect(shown[0]!.news!.lines.map(({ title }) => title)).toEqual([
      'You asked a question of the chairperson',
      'The chairperson wrote back to you',
    ]);
  });

  test('three changes are said, and how many more there are', async () => {
    const complaint = aComplaint().and(
      ...['1', '2', '3', '4', '5'].map((text) => askingQuestion(text, '2026-04-08')),
    );
    await letIn(complaint, services, 'family', { seenPosition: 1 });
    expect(await caseload(services)).toMatchObject({
      shown: [{ news: { lines: [{}, {}, {}], more: 2 } }],
      counts: { news: 1 },
    });
  });

  test('what the advocate did themselves is not new to them, nor what they have seen', async () => {
    const consent = await letIn(aComplaint(), services, 'family', { seenPosition: 1 });
    const { event } = aComplaint().and(askingQuestion('When?', '2026-04-08')).entries()[1]!;
    const [queue] = await queued(services);
    await services.complaints.append({
      ...{ id: 'id-of-family', expectedPosition: 1, events: [event], queue: queue! },
      ...{ recordedAt: services.now(), recordedBy: `advocate:${consent.id}` },
    });
    expect(await caseload(services)).toMatchObject({ shown: [{ news: null }], counts: { news: 0 } });
  });
});
