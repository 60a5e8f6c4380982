import { beforeEach, describe, expect, test } from 'vitest';
import { act, type FamilyAct } from '../../src/app/act.ts';
import { readComplaint } from '../../src/app/read-complaint.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { recording } from '../builders/commands.ts';
import { offeringMeeting } from '../builders/exchange-commands.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const family = { kind: 'family', complaintId: 'id-of-first' } as const;

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-09T18:30')));

const doing = (what: FamilyAct, id = 'id-of-first') => act(family, id, what, services);
const entries = () => services.complaints.entries('id-of-first');
const last = async () => (await entries()).at(-1);

describe('what a family does on its tracker', () => {
  test('is received the moment it is stored, in the name of the family, and open pages are told', async () => {
    await store(aComplaint(), services);
    expect(await doing({ kind: 'add-information', text: 'More.' })).toEqual({ ok: true });
    expect(await last()).toMatchObject({
      ...{ recordedBy: 'family', position: 2 },
      event: { type: 'InformationAdded', at: '2026-04-09T18:30:00+01:00', text: 'More.' },
    });
    expect(services.told).toEqual(['id-of-first']);
  });

  test.each<[FamilyAct, string]>([
    [{ kind: 'answer-appointment', answer: 'accepted', note: '' }, 'AppointmentAnswered'],
    [{ kind: 'ask-question', text: 'When?' }, 'QuestionAsked'],
    [{ kind: 'request-advocate' }, 'AdvocateRequested'],
    [{ kind: 'withdraw', reason: '' }, 'ComplaintWithdrawn'],
  ])('$kind is one event', async (what, type) => {
    await store(aComplaint().and(offeringMeeting('2026-04-15T14:00', '2026-04-08')), services);
    expect(await doing(what)).toEqual({ ok: true });
    expect(await last()).toMatchObject({ event: { type } });
    expect(await entries()).toHaveLength(3);
  });

  test('may be a yes to a restorative conference, or a further challenge, where the procedure has them', async () => {
    const appeal = aComplaint().under('tower-hamlets').and(recording('restorative-offered', '2026-04-02'));
    await store(appeal, services);
    expect(await doing({ kind: 'answer-restorative', isTaken: true })).toEqual({ ok: true });
    const challenge = { kind: 'ask-further-challenge', concerns: 'The date.' } as const;
    expect(await doing(challenge)).toEqual({ ok: false, reason: 'challenge-not-open' });
  });

  test('sent twice in a row makes one entry', async () => {
    await store(aComplaint(), services);
    for (const what of [
      { kind: 'add-information', text: 'More.' },
      { kind: 'ask-question', text: 'When?' },
    ] as const) {
      expect(await doing(what)).toEqual({ ok: true });
      expect(await doing(what)).toEqual({ ok: true });
    }
    expect((await entries()).map(({ event }) => event.type)).toEqual([
      ...['ComplaintLodged', 'InformationAdded', 'QuestionAsked'],
    ]);
    expect(services.told).toHaveLength(2);
  });

  test('that the rules refuse stores nothing', async () => {
    await store(aComplaint(), services);
    expect(await doing({ kind: 'add-information', text: '' })).toEqual({ ok: false, reason: 'text-missing' });
    expect(await entries()).toHaveLength(1);
  });
});

test('a question goes to the one who has the complaint', async () => {
  await store(aComplaint().under('durham', 'lscb-2016').notesOn('2026-03-31').atStage('stage-2'), services);
  await doing({ kind: 'ask-question', text: 'When?' });
  expect(await last()).toMatchObject({ event: { to: 'business-manager' } });
});

describe('two complaints about the same conference', () => {
  beforeEach(async () => {
    await store(aComplaint().conferenceOn('2026-03-31'), services, 'first');
    await store(aComplaint().conferenceOn('2026-03-31'), services, 'second');
  });

  test('know nothing of each other: what is said in one stays in it', async () => {
    await doing({ kind: 'add-information', text: 'A token of the first.' });
    await doing({ kind: 'withdraw', reason: '' });
    const second = await readComplaint('id-of-second', services);
    expect(second!.complaint.status).toBe('open');
    expect(JSON.stringify(second)).not.toMatch(/token of the first|id-of-first/);
    expect(services.told).not.toContain('id-of-second');
  });

  test('are not open to each other’s family', async () => {
    const refused = await doing({ kind: 'add-information', text: 'Mine.' }, 'id-of-second');
    expect(refused).toEqual({ ok: false, reason: 'not-found' });
    expect(await services.complaints.entries('id-of-second')).toHaveLength(1);
  });
});
