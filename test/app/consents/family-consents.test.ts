import { beforeEach, describe, expect, test } from 'vitest';
import { withdrawConsent } from '../../../src/app/consents/end-consent.ts';
import { familyConsents } from '../../../src/app/consents/family-consents.ts';
import { inviteByCode, inviteByEmail } from '../../../src/app/consents/invite-advocate.ts';
import { noteAdvocate } from '../../../src/app/consents/note-advocate.ts';
import { actsOf, looksOf } from '../../../src/app/consents/trace.ts';
import { firstPage, waitingForFamily } from '../../../src/app/consents/waiting-for-family.ts';
import { queueEntryOf } from '../../../src/app/queue/queue-entry.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { historyOf } from '../../../src/app/tracker/history.ts';
import { letInLines } from '../../../src/app/staff/let-in-lines.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { sayer } from '../../../src/journeys/say.ts';
import { family, lettingIn, maya, noor, toSee } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const say = sayer(readSentences('advocates'), 'adult');
const sayOfTracker = sayer(readSentences('tracker'), 'adult');
const read = async () => (await readComplaint('id-of-first', all.services))!;
const lines = async () => familyConsents(await read(), say, all.services);
const history = async (say = sayOfTracker) => historyOf(await read(), 0, say);
const titles = async () => (await history()).map(({ title }) => title);
/** As a young person reads the pages and the history. */
const [sayYoung, sayYoungOfTracker] = ['advocates', 'tracker'].map((file) =>
  sayer(readSentences(file), 'young'),
);

describe('what a family reads of those it has to do with', () => {
  test('who is let in, to what, and until when', async () => {
    await all.hasLetIn({ scope: 'act', until: '2026-06-30', isWhole: true });
    expect(await lines()).toMatchObject([
      {
        ...{ status: 'active', who: 'Maya Example of Open Door' },
        said: [
          'They may see your complaint and act for you.',
          'Everybody who works there may do the same.',
          'Until Tuesday 30 June 2026.',
          'You agreed on Friday 10 April 2026 at midday.',
        ],
      },
    ]);
  });

  test('that the time of somebody is over, from the first minute of the next day in London', async () => {
    await all.hasLetIn({ until: '2026-06-30' });
    all.services.itIs('2026-06-30T23:59');
    expect((await lines())[0]!.said).toContain('Until Tuesday 30 June 2026.');
    all.services.itIs('2026-07-01T00:00');
    expect((await lines())[0]!.said).toEqual([
      'Their time ended on Tuesday 30 June 2026. They see nothing now.',
    ]);
  });

  test('who asks, as their account says it, with a warning', async () => {
    await all.has({ status: 'asked' });
    const [one] = await lines();
    expect(one).toMatchObject({ who: 'Maya Example of Open Door', role: 'Independent advocate' });
    expect(one!.said).toEqual([say('asking-care')]);
  });

  test('its invitations, and that one ran out', async () => {
    await inviteByCode(family, 'id-of-first', toSee, all.services);
    all.services.itIs('2026-04-13T12:00');
    await inviteByEmail(family, 'id-of-first', { ...toSee, email: 'maya@a.example' }, all.services);
    expect((await lines()).map(({ who, said }) => [who, ...said])).toEqual([
      ['A code that you read out', 'It was not used in time. It does not work any more.'],
      ['By e-mail to maya@a.example', 'It works until Monday 20 April 2026 at midday.'],
    ]);
  });

  test('whom it let in before, and nobody whom it never did', async () => {
    await all.hasLetIn();
    await withdrawConsent(family, 'consent-1', all.services);
    await all.has({ id: 'consent-2', status: 'ended', createdAt: 1 });
    expect(await lines()).toMatchObject([{ status: 'ended', who: 'Maya Example of Open Door' }]);
  });
});

describe('what the history says', () => {
  test('names who was let in as they were called then, and what changed', async () => {
    await all.hasLetIn();
    await all.services.advocates.save({ ...maya, name: 'Another Name' });
    await withdrawConsent(family, 'consent-1', all.services);
    expect((await titles()).slice(0, 2)).toEqual([
      'You stopped letting Maya Example in',
      'You let Maya Example of Open Door see your complaint',
    ]);
  });
});

test('a young person reads who is let in, to what, until when, and that it was stopped, in easy words', async () => {
  await all.hasLetIn({ scope: 'act', until: '2026-06-30', isWhole: true });
  const [line] = await familyConsents(await read(), sayYoung!, all.services);
  expect(line!.said).toEqual([
    'They can see your complaint and do things for you.',
    'All the people who work there can do the same.',
    'It stops after Tuesday 30 June 2026.',
    'You said yes on Friday 10 April 2026 at midday.',
  ]);
  await withdrawConsent(family, 'consent-1', all.services);
  const [stopped, agreed] = await history(sayYoungOfTracker);
  expect(stopped!.title).toBe('You stopped it. Maya Example cannot see your complaint any more');
  expect([agreed!.title, ...agreed!.details]).toEqual([
    'You said yes. Maya Example of Open Door can see your complaint and do things for you',
    'All the people who work there can do the same.',
    'It stops after Tuesday 30 June 2026.',
  ]);
});

describe('what a family reads of looks and acts', () => {
  const actor = (id: string) => ({
    ...{ kind: 'advocate' as const, id },
    consent: { id: 'consent-1', complaintId: 'id-of-first', scope: 'act' as const },
  });

  test('is every one of those it let in, with day and time, the newest first, and nobody else', async () => {
    await all.hasLetIn();
    await noteAdvocate(actor(maya.id), 'look', 'durham', all.services);
    all.services.itIs('2026-04-11T09:05');
    await noteAdvocate(actor(maya.id), 'act', 'durham', all.services);
    await noteAdvocate(actor(noor.id), 'look', 'durham', all.services);
    const [consent] = await all.consents();
    expect(await looksOf(consent!, undefined, say, all.services)).toEqual({
      lines: [
        { when: 'Saturday 11 April 2026 at 9:05am', what: 'Opened or sent a form for you' },
        { when: 'Friday 10 April 2026 at midday', what: 'Looked at your complaint' },
      ],
      older: null,
    });
  });

  test('names each where everybody of an organisation may, a page at a time', async () => {
    await all.services.advocates.save({ ...noor, organisationId: 'open-door' });
    await all.hasLetIn({ isWhole: true });
    await noteAdvocate(actor(noor.id), 'look', 'durham', all.services);
    for (let count = 0; count < 50; count += 1)
      await noteAdvocate(actor(maya.id), 'look', 'durham', all.services);
    const [consent] = await all.consents();
    const first = await looksOf(consent!, undefined, say, all.services);
    expect(first.lines).toHaveLength(50);
    expect(await looksOf(consent!, first.older!, say, all.services)).toMatchObject({
      ...{ lines: [{ what: 'Noor Example: Looked at your complaint' }], older: null },
    });
  });

  test('an act is read in the words of the history', async () => {
    await all.hasLetIn();
    await all.services.complaints.append({
      ...{ id: 'id-of-first', expectedPosition: 2, recordedAt: all.services.now() },
      ...{ recordedBy: 'advocate:consent-1', queue: queueEntryOf(await read(), all.services) },
      events: [{ type: 'InformationAdded', at: '2026-04-10T12:00:00+01:00', text: 'More.' }],
    });
    const complaint = await read();
    const [consent] = await all.consents();
    expect(actsOf(consent!, complaint, historyOf(complaint, 0, sayOfTracker))).toMatchObject([
      { when: 'Friday 10 April 2026 at midday' },
    ]);
  });
});

describe('what waits for the family', () => {
  test('a lodging comes before a request, and is the first page after signing in', async () => {
    expect(await firstPage('id-of-first', all.services)).toBe('/complaint');
    await all.has({ id: 'asks', status: 'asked' });
    expect(await waitingForFamily('id-of-first', all.services)).toEqual({
      status: 'asked',
      consentId: 'asks',
    });
    expect(await firstPage('id-of-first', all.services)).toBe('/complaint');
    await all.has({ id: 'sent-it', status: 'lodged', createdAt: 1 });
    expect(await firstPage('id-of-first', all.services)).toBe('/complaint/advocates/sent-it');
  });
});

test('staff read who may act for the family, and until when', async () => {
  await all.hasLetIn({ scope: 'act', until: '2026-06-30' });
  expect(letInLines(await read())).toEqual([
    'Maya Example of Open Door may act for the family, until Tuesday 30 June 2026.',
  ]);
  all.services.itIs('2026-07-01T09:00');
  expect(letInLines(await read())).toEqual([]);
});

test('every sentence for young people speaks of their own choice alone', () => {
  expect(sayer(readSentences('advocates'), 'young')('own')).toContain('Nobody can say yes for you.');
});
