import { beforeEach, describe, expect, test } from 'vitest';
import { makeAgreeCode } from '../../../src/app/consents/agree-code.ts';
import { withdrawConsent } from '../../../src/app/consents/end-consent.ts';
import { inviteByCode, inviteByEmail } from '../../../src/app/consents/invite-advocate.ts';
import { lookAtLink, takeUpCode, takeUpLink } from '../../../src/app/consents/take-up.ts';
import type { Terms } from '../../../src/domain/consent/terms.ts';
import { staffWith } from '../../builders/some-staff.ts';
import { family, lettingIn, maya, noor, toSee } from './letting-in.ts';

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => void (all = await lettingIn()));
const email = 'maya@advocates.example';
const address = '192.0.2.1';
const unknown = { ok: false, reason: 'unknown' };

async function codeFor(terms: Partial<Terms> = {}): Promise<string> {
  const invited = await inviteByCode(family, 'id-of-first', { ...toSee, ...terms }, all.services);
  return invited.ok ? invited.code : '';
}
const take = (code: string, advocate = maya, from = address) =>
  takeUpCode(advocate, { code, address: from }, all.services);

describe('a code that is read out', () => {
  test('has eight characters in two groups, and only a keyed hash of it is kept', async () => {
    const code = await codeFor();
    expect(code).toMatch(/^\w{4}-\w{4}$/);
    const [consent] = await all.consents();
    expect(JSON.stringify(await all.services.consents.invitationOf(consent!.id))).not.toContain(code);
  });

  test('lets in who types it, for what the family chose, and the history names them', async () => {
    const code = await codeFor({ scope: 'act', until: '2026-06-30' });
    expect(await take(code.toLowerCase().replace('-', ' '))).toMatchObject({ ok: true });
    expect(await all.consents()).toMatchObject([
      { status: 'active', advocateId: maya.id, organisationId: null, scope: 'act', until: '2026-06-30' },
    ]);
    expect(await all.events()).toMatchObject([
      { type: 'AdvocateAgreed', name: 'Maya Example', scope: 'act' },
    ]);
  });

  test('lets in the whole organisation where the family chose that', async () => {
    await take(await codeFor({ isWhole: true }));
    expect(await all.consents()).toMatchObject([{ organisationId: 'open-door' }]);
  });

  test('works once', async () => {
    const code = await codeFor();
    await take(code);
    expect(await take(code, noor)).toEqual(unknown);
  });

  test('works for 48 hours', async () => {
    const [first, second] = [await codeFor(), await codeFor()];
    all.services.itIs('2026-04-12T11:59');
    expect(await take(first)).toMatchObject({ ok: true });
    all.services.itIs('2026-04-12T12:00');
    expect(await take(second, noor)).toEqual(unknown);
  });

  test('does not work once the family has taken it back', async () => {
    const code = await codeFor();
    await withdrawConsent(family, (await all.consents())[0]!.id, all.services);
    expect(await take(code)).toEqual(unknown);
  });

  test('is not the link, nor is the link a code', async () => {
    const code = await codeFor();
    expect(await takeUpLink(maya, code, all.services)).toEqual(unknown);
  });

  test('cannot be guessed: after ten tries the right one waits for a quarter of an hour', async () => {
    const code = await codeFor();
    for (let count = 0; count < 10; count += 1) expect(await take('CCCC-CCCC')).toEqual(unknown);
    expect(await take(code)).toEqual({ ok: false, reason: 'too-many-tries' });
    all.services.itIs('2026-04-10T12:16');
    expect(await take(code)).toMatchObject({ ok: true });
  });

  test('cannot be guessed from many accounts at one computer either', async () => {
    for (let count = 0; count < 30; count += 1) await take('CCCC-CCCC', { ...maya, id: `account-${count}` });
    expect(await take(await codeFor())).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await take(await codeFor(), maya, '192.0.2.2')).toMatchObject({ ok: true });
  });

  test('is no use to who is let in already, and stays for another', async () => {
    await take(await codeFor());
    const code = await codeFor({ scope: 'act' });
    expect(await take(code)).toEqual({ ok: false, reason: 'already-let-in' });
    expect(await take(code, noor)).toMatchObject({ ok: true });
  });

  test('answers what the advocate had asked', async () => {
    await all.has({ status: 'asked' });
    await take(await codeFor());
    expect((await all.consents()).map(({ status }) => status)).toEqual(['ended', 'active']);
  });

  test('confirms a lodging, for the advocate who lodged and for no other', async () => {
    await all.has({ status: 'lodged', scope: 'act' });
    const code = (await makeAgreeCode('id-of-first', all.services))!;
    expect(await take(code, noor)).toEqual(unknown);
    expect(await take(code)).toEqual({ ok: true, consentId: 'consent-1' });
    expect(await all.consents()).toMatchObject([{ status: 'active', scope: 'act' }]);
  });
});

describe('a link by e-mail', () => {
  const invite = (terms: Partial<Terms> = {}) =>
    inviteByEmail(family, 'id-of-first', { ...toSee, ...terms, email }, all.services);

  test('goes there in words that name neither the family nor what it is about', async () => {
    expect(await invite()).toEqual({ ok: true, isSent: true });
    expect(all.mail).toMatchObject([{ channel: 'email', to: email, subject: 'An invitation' }]);
    expect(all.mail[0]!.body).not.toMatch(/complain|child|conference|family|court/i);
    expect(all.mail[0]!.body).toMatch(/https:\/\/portal\.example\/advocate\/invitation\/\S+/);
  });

  test('shows what it offers without being used up', async () => {
    await invite({ scope: 'act', isWhole: true });
    for (let count = 0; count < 3; count += 1)
      expect(await lookAtLink(all.token(), all.services)).toMatchObject({ scope: 'act', isWhole: true });
    expect(await takeUpLink(maya, all.token(), all.services)).toMatchObject({ ok: true });
    expect(await lookAtLink(all.token(), all.services)).toBeNull();
    expect(await takeUpLink(noor, all.token(), all.services)).toEqual(unknown);
  });

  test('works for 7 days', async () => {
    await invite();
    all.services.itIs('2026-04-17T12:00');
    expect(await lookAtLink(all.token(), all.services)).toBeNull();
    expect(await takeUpLink(maya, all.token(), all.services)).toEqual(unknown);
  });

  test('that cannot be sent waits for nobody', async () => {
    const sender = { ...all.services.sender, send: async () => ({ ok: false, reason: 'refused' }) as const };
    const terms = { ...toSee, email };
    expect(await inviteByEmail(family, 'id-of-first', terms, { ...all.services, sender })).toEqual({
      ...{ ok: true, isSent: false },
    });
    expect(await all.consents()).toMatchObject([{ status: 'ended' }]);
  });

  test('goes to what is an address', async () => {
    expect(await inviteByEmail(family, 'id-of-first', { ...toSee, email: 'maya' }, all.services)).toEqual({
      ...{ ok: false, reason: 'email-wrong' },
    });
    expect(all.mail).toEqual([]);
  });
});

describe('who invites', () => {
  test('is the family alone: no advocate, no member of staff, no other family', async () => {
    const consent = { id: 'consent-1', complaintId: 'id-of-first', scope: 'act' } as const;
    for (const actor of [
      { kind: 'family', complaintId: 'id-of-second' },
      { kind: 'advocate', id: maya.id, consent },
      staffWith(['officer', 'administrator']),
    ] as const) {
      expect(await inviteByCode(actor, 'id-of-first', toSee, all.services)).toEqual({
        ...{ ok: false, reason: 'not-found' },
      });
    }
    expect(await all.consents()).toEqual([]);
  });

  test('has at most five invitations wait at once', async () => {
    for (let count = 0; count < 5; count += 1) await codeFor();
    expect(await inviteByCode(family, 'id-of-first', toSee, all.services)).toEqual({
      ...{ ok: false, reason: 'too-many-invitations' },
    });
  });
});
