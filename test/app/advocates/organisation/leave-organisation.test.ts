import { beforeEach, describe, expect, test } from 'vitest';
import { renameOrganisation } from '../../../../src/app/advocates/organisation/change-organisation.ts';
import { leaveOrganisation, letGo } from '../../../../src/app/advocates/organisation/leave-organisation.ts';
import { agreeTo } from '../../../../src/app/consents/agree-to.ts';
import { familyConsents } from '../../../../src/app/consents/family-consents.ts';
import { noteAdvocate } from '../../../../src/app/consents/note-advocate.ts';
import { openFamily } from '../../../../src/app/consents/open-family.ts';
import { looksOf } from '../../../../src/app/consents/trace.ts';
import { readComplaint } from '../../../../src/app/read-complaint.ts';
import { letInLines } from '../../../../src/app/staff/let-in-lines.ts';
import { historyOf } from '../../../../src/app/tracker/history.ts';
import { readSentences } from '../../../../src/content/messages.ts';
import { sayer } from '../../../../src/journeys/say.ts';
import { bo, family, lettingIn, maya, noor, toSee } from '../../consents/letting-in.ts';

const inIt = { organisationId: 'open-door' };
const manager = { ...noor, ...inIt, isManager: true };

let all: Awaited<ReturnType<typeof lettingIn>>;
beforeEach(async () => {
  all = await lettingIn();
  await all.services.advocates.save(manager);
  await all.services.advocates.save({ ...bo, ...inIt });
});
const read = async () => (await readComplaint('id-of-first', all.services))!;
const types = async () => (await all.events()).map(({ type }) => type);
const opens = (id: string, organisationId: string | null = 'open-door') =>
  openFamily('consent-1', { advocateId: id, organisationId }, all.services);
const newest = async (audience: 'adult' | 'young') => {
  const say = sayer(readSentences('tracker'), audience);
  return historyOf(await read(), 0, say)[0]!;
};
const shown = async () =>
  familyConsents(await read(), sayer(readSentences('advocates'), 'adult'), all.services);

describe('what a family gave to the whole organisation', () => {
  test('stays with it, and the family reads who left', async () => {
    await all.hasLetIn({ isWhole: true });
    expect(await leaveOrganisation(maya, all.services)).toEqual({ ok: true });
    expect((await all.events()).at(-1)).toMatchObject({
      ...{ type: 'AdvocateLeft', consent: 'consent-1', name: 'Maya Example' },
      ...{ organisation: 'Open Door', isNamed: true },
    });
    expect(await newest('adult')).toMatchObject({
      title: 'Maya Example has left Open Door, and can no longer see your complaint',
      details: ['Open Door can still see it. You can stop that at any time.'],
    });
    expect(await newest('young')).toMatchObject({
      title: 'Maya Example has left Open Door. Maya Example cannot see your complaint any more',
      details: ['Other people at Open Door still can. You can stop that any time.'],
    });
    expect(await all.consents()).toMatchObject([{ status: 'active', advocateId: null }]);
    expect([await opens(maya.id, null), await opens(bo.id)]).toEqual([null, expect.anything()]);
  });

  test('is shown under the name of the organisation, to the family and to staff', async () => {
    await all.hasLetIn({ isWhole: true });
    await letGo(manager, maya.id, all.services);
    expect(await shown()).toMatchObject([
      {
        who: 'Open Door',
        said: [
          'They may see your complaint. They may not act for you.',
          'Maya Example has left. The others who work there may do this.',
          'Until you stop it.',
          expect.stringMatching(/^You agreed on/),
        ],
      },
    ]);
    expect(letInLines(await read())).toEqual([
      'Everybody at Open Door may see the complaint, and not act for the family, until the family stops it.',
    ]);
  });

  test('can still be changed by the family', async () => {
    await all.hasLetIn({ isWhole: true });
    await leaveOrganisation(maya, all.services);
    const terms = { ...toSee, scope: 'act' } as const;
    expect(await agreeTo(family, 'consent-1', terms, all.services)).toEqual({ ok: true });
    expect(await all.consents()).toMatchObject([{ advocateId: null, ...inIt, scope: 'act' }]);
    expect((await newest('adult')).title).toBe('You changed what Open Door may do');
  });

  test('is told of a colleague who looked, under whose name nothing stood', async () => {
    await all.hasLetIn({ isWhole: true });
    const consent = { id: 'consent-1', complaintId: 'id-of-first', scope: 'see' } as const;
    await noteAdvocate({ kind: 'advocate', id: bo.id, consent }, 'look', 'durham', all.services);
    await letGo(manager, bo.id, all.services);
    expect((await newest('adult')).title).toMatch(/^Bo Example has left Open Door/);
    // What they saw, they saw.
    const say = sayer(readSentences('advocates'), 'adult');
    const looks = await looksOf((await all.consents())[0]!, await read(), undefined, say, all.services);
    expect(looks.lines).toMatchObject([{ what: 'Bo Example: Looked at your complaint' }]);
    expect(await shown()).toMatchObject([{ who: 'Maya Example of Open Door' }]);
  });

  test('is told nothing of somebody whom the family does not know', async () => {
    await all.hasLetIn({ isWhole: true });
    await letGo(manager, bo.id, all.services);
    expect(await types()).toEqual(['AdvocateAgreed']);
  });

  test('is told nothing of somebody whom the family lets in by themselves too', async () => {
    await all.hasLetIn({ isWhole: true });
    await all.has({ id: 'consent-2', advocateId: bo.id, createdAt: 1 });
    const consent = { id: 'consent-2', complaintId: 'id-of-first', scope: 'see' } as const;
    await noteAdvocate({ kind: 'advocate', id: bo.id, consent }, 'look', 'durham', all.services);
    await letGo(manager, bo.id, all.services);
    expect(await types()).toEqual(['AdvocateAgreed']);
  });

  test('and that has run out says nothing, and is nobody’s by name', async () => {
    await all.hasLetIn({ isWhole: true, until: '2026-04-11' });
    all.services.itIs('2026-04-12T10:00');
    await leaveOrganisation(maya, all.services);
    expect(await types()).toEqual(['AdvocateAgreed']);
    expect(await all.consents()).toMatchObject([{ status: 'active', advocateId: null }]);
  });

  test('ends with the last who works there', async () => {
    await all.hasLetIn({ isWhole: true });
    await letGo(manager, bo.id, all.services);
    await letGo(manager, maya.id, all.services);
    expect(await leaveOrganisation(manager, all.services)).toEqual({ ok: true });
    expect(await types()).toEqual(['AdvocateAgreed', 'AdvocateLeft', 'AdvocateEnded']);
    expect((await newest('adult')).title).toBe('Open Door stopped helping with your complaint');
  });
});

test('what a family has not confirmed stays with who sent it, and is for no other organisation', async () => {
  await all.has({ status: 'lodged', ...inIt });
  const invitation = { consentId: 'consent-1', tokenHash: 'hash-1', sentTo: '', expiresAt: Infinity };
  await all.services.consents.keepInvitation({ ...invitation, isWhole: true });
  await leaveOrganisation(maya, all.services);
  expect(await all.consents()).toMatchObject([
    { status: 'lodged', advocateId: maya.id, organisationId: null },
  ]);
  expect(await all.services.consents.invitationOf('consent-1')).toMatchObject({ isWhole: false });
  expect(await types()).toEqual([]);
});

test('who leaves keeps families of their own', async () => {
  await all.hasLetIn({ isWhole: true });
  await all.has({ id: 'consent-2', complaintId: 'id-of-second', createdAt: 1 });
  all.services.told.length = 0;
  await leaveOrganisation(maya, all.services);
  const left = await all.services.consents.ofAdvocate(maya.id, null);
  expect(left.map(({ id }) => id)).toEqual(['consent-2']);
  expect(new Set(all.services.told)).toEqual(new Set(['id-of-first', 'advocate advocate-1']));
});

test('under a new name, families read it and what it was, and the history keeps the old one', async () => {
  await all.hasLetIn({ isWhole: true });
  await renameOrganisation(manager, 'Bright Path', all.services);
  expect((await shown())[0]).toMatchObject({
    who: 'Maya Example of Bright Path',
    said: expect.arrayContaining(['When you agreed, this was Maya Example of Open Door.']) as unknown,
  });
  expect((await newest('adult')).title).toBe('You let Maya Example of Open Door see your complaint');
  await leaveOrganisation(maya, all.services);
  expect((await newest('adult')).title).toMatch(/^Maya Example has left Bright Path/);
  expect(await shown()).toMatchObject([{ who: 'Bright Path' }]);
});
