import { beforeEach, describe, expect, test } from 'vitest';
import { act } from '../../../src/app/act.ts';
import { askForStage, sayWhenLetterCame } from '../../../src/app/follow-complaint.ts';
import { noteSeen } from '../../../src/app/note-seen.ts';
import type { AdvocateActor } from '../../../src/app/policy.ts';
import { readFor } from '../../../src/app/read-for.ts';
import { replaceOwnAccessCode } from '../../../src/app/replace-own-code.ts';
import type { Scope } from '../../../src/domain/consent/consent.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { sending } from '../../builders/commands.ts';
import { aConsent } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const id = 'id-of-first';
const question = { kind: 'ask-question', text: 'When?' } as const;

let services: SomeServices;
beforeEach(async () => {
  services = someServices('2026-04-10T20:15');
  const complaint = aComplaint()
    .under('tower-hamlets')
    .and(sending(['not-upheld'], '2026-04-08'));
  await store(complaint, services);
  await store(complaint, services, 'second');
});

const advocate = (scope: Scope): AdvocateActor => ({
  ...{ kind: 'advocate', id: 'advocate-1' },
  consent: aConsent({ scope }),
});
const entries = (complaint = id) => services.complaints.entries(complaint);
const acts = async () => (await services.audit.latest({}, 10)).map(({ by, action }) => `${by} ${action}`);

describe('an advocate who may act', () => {
  test('does what the family may, and the entry says by which consent', async () => {
    const maya = advocate('act');
    expect(await act(maya, id, question, services)).toEqual({ ok: true });
    expect(await askForStage(maya, id, 'stage-2', 'We do not agree.', services)).toEqual({ ok: true });
    const [asked, requested] = (await entries()).slice(-2);
    expect(asked).toMatchObject({ recordedBy: 'advocate:consent-1', event: { type: 'QuestionAsked' } });
    expect(requested).toMatchObject({ recordedBy: 'advocate:consent-1', event: { type: 'StageRequested' } });
  });

  test('says when a letter came', async () => {
    const said = await sayWhenLetterCame(advocate('act'), id, 'stage-1', '9 April', services);
    expect(said).toEqual({ ok: true });
    expect((await entries()).at(-1)).toMatchObject({ recordedBy: 'advocate:consent-1' });
  });

  test('does nothing in the complaint of another family', async () => {
    const before = await entries('id-of-second');
    const refused = { ok: false, reason: 'not-found' };
    expect(await act(advocate('act'), 'id-of-second', question, services)).toEqual(refused);
    expect(await askForStage(advocate('act'), 'id-of-second', 'stage-2', 'No.', services)).toEqual(refused);
    expect(await readFor(advocate('act'), 'id-of-second', services)).toBeNull();
    expect(await entries('id-of-second')).toEqual(before);
  });

  test('gets no new access code', async () => {
    const row = (await services.complaints.find(id))!;
    const ending = { ...services, endVisits: async () => {} };
    const asking = { actor: advocate('act'), sessionId: 'one' };
    expect(await replaceOwnAccessCode(row, asking, ending)).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('an advocate who is let see', () => {
  test('reads, and does nothing', async () => {
    const maya = advocate('see');
    expect(await readFor(maya, id, services)).not.toBeNull();
    const refused = { ok: false, reason: 'not-found' };
    expect(await act(maya, id, question, services)).toEqual(refused);
    expect(await askForStage(maya, id, 'stage-2', 'No.', services)).toEqual(refused);
    expect(await sayWhenLetterCame(maya, id, 'stage-1', '9 April', services)).toMatchObject(refused);
    expect(await entries()).toHaveLength(2);
  });
});

describe('what the family is told of it', () => {
  test('is every look and every act, by the account', async () => {
    await readFor(advocate('see'), id, services);
    await readFor(advocate('act'), id, services, 'act');
    await readFor({ kind: 'family', complaintId: id }, id, services);
    expect(await acts()).toEqual(['advocate:advocate-1 advocate-act', 'advocate:advocate-1 advocate-look']);
  });

  test('its own place in the history stays, and the advocate has one of their own', async () => {
    await services.consents.save(aConsent());
    await noteSeen(advocate('see'), id, 2, services);
    expect((await services.complaints.find(id))?.seenPosition).toBe(0);
    expect((await services.consents.find('consent-1'))?.seenPosition).toBe(2);
    await noteSeen({ kind: 'family', complaintId: id }, id, 1, services);
    expect((await services.complaints.find(id))?.seenPosition).toBe(1);
    expect((await services.consents.find('consent-1'))?.seenPosition).toBe(2);
  });
});
