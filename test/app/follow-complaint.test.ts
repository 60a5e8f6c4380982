import { beforeEach, describe, expect, test } from 'vitest';
import { askForStage, sayWhenLetterCame } from '../../src/app/follow-complaint.ts';
import { readComplaint } from '../../src/app/read-complaint.ts';
import { aComplaint } from '../builders/a-complaint.ts';
import { store } from '../builders/a-stored-complaint.ts';
import { sending } from '../builders/commands.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const family = { kind: 'family', complaintId: 'id-of-first' } as const;

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-10T20:15');
  await store(
    aComplaint()
      .under('tower-hamlets')
      .and(sending(['not-upheld'], '2026-04-08')),
    services,
  );
});

const last = async () => (await services.complaints.entries('id-of-first')).at(-1);

describe('asking for the next stage', () => {
  test('is received the moment it is stored, in the evening too', async () => {
    expect(await askForStage(family, 'id-of-first', 'stage-2', 'We do not agree.', services)).toEqual({
      ok: true,
    });
    expect(await last()).toMatchObject({
      recordedBy: 'family',
      event: { type: 'StageRequested', at: '2026-04-10T20:15:00+01:00', reasons: 'We do not agree.' },
    });
  });

  test('twice makes one request', async () => {
    await askForStage(family, 'id-of-first', 'stage-2', '', services);
    const again = await askForStage(family, 'id-of-first', 'stage-2', '', services);
    expect(again).toEqual({ ok: false, reason: 'stage-already-requested' });
    expect(await services.complaints.entries('id-of-first')).toHaveLength(3);
  });

  test('for a stage that is not open stores nothing', async () => {
    const refused = await askForStage(family, 'id-of-first', 'stage-3', '', services);
    expect(refused).toEqual({ ok: false, reason: 'stage-not-open' });
    expect(await services.complaints.entries('id-of-first')).toHaveLength(2);
  });
});

describe('saying when a letter came', () => {
  const say = (typed: string) => sayWhenLetterCame(family, 'id-of-first', 'stage-1', typed, services);

  test.each(['9/4/26', '9 April', '09 Apr 2026', 'yesterday'])('"%s" is understood', async (typed) => {
    expect(await say(typed)).toEqual({ ok: true });
    expect((await last())?.event).toEqual({ type: 'OutcomeReceived', at: '2026-04-09', stage: 'stage-1' });
  });

  test('moves the last day, visibly', async () => {
    await say('9/4/26');
    const read = await readComplaint('id-of-first', services);
    expect(read?.progress.next?.lastDay?.toString()).toBe('2026-04-12');
    expect(services.told).toEqual(['id-of-first']);
  });

  test('a date that cannot be understood is told as a date', async () => {
    expect(await say('')).toMatchObject({ ok: false, kind: 'date', reason: 'empty' });
    expect(await say('31/4/26')).toMatchObject({ ok: false, kind: 'date', reason: 'no-such-day' });
    expect(await say('11/4/26')).toMatchObject({ ok: false, kind: 'date', reason: 'in-future' });
  });

  test('a date that the rules refuse is told as a refusal', async () => {
    expect(await say('7/4/26')).toEqual({ ok: false, kind: 'refusal', reason: 'letter-before-sent' });
    expect(await services.complaints.entries('id-of-first')).toHaveLength(2);
  });
});
