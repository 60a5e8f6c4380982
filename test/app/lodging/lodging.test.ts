import { beforeEach, describe, expect, test } from 'vitest';
import { agreeTo } from '../../../src/app/consents/agree-to.ts';
import { openFamily } from '../../../src/app/consents/open-family.ts';
import {
  eraseLodging,
  keepAgreement,
  lodgeForFamily,
  lodgingsOf,
  openLodging,
  sentLodging,
  startLodging,
} from '../../../src/app/lodging/lodging.ts';
import type { Agreement } from '../../../src/app/lodging/agreement.ts';
import { readComplaint } from '../../../src/app/read-complaint.ts';
import { waitingIn } from '../../../src/app/staff/waiting.ts';
import type { Consent } from '../../../src/domain/consent/consent.ts';
import { everyAnswer } from '../../builders/a-draft.ts';
import { queued } from '../../builders/queued.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const maya = anAdvocate({ organisationId: 'open-door' });
const other = anAdvocate({ id: 'advocate-2' });
const agreement: Agreement = { how: 'She rang me.', on: '2026-03-31', scope: 'act', isWhole: false };
const email = { address: 'sam@home.example', others: '', when: null };
const byEmail = { email, text: null, phone: null, post: null };

let services: SomeServices & { endDraftVisits: () => Promise<void> };
beforeEach(async () => {
  services = { ...someServices('2026-04-01T10:00'), endDraftVisits: async () => {} };
  await services.advocates.saveOrganisation({ id: 'open-door', name: 'Open Door' });
  await services.advocates.save(maya);
});

/** Writes every answer, and what the family agreed to. */
async function write(label: string, answers = {}, agreed: Agreement = agreement) {
  const draft = await startLodging(maya, label, services);
  const all = { ...draft.answers, ...everyAnswer, ...answers };
  await services.drafts.save(draft.id, { answers: all, pending: null }, services.now());
  await keepAgreement((await openLodging(draft.id, maya, services))!, agreed, services);
  return (await openLodging(draft.id, maya, services))!;
}

async function send(answers = {}, agreed: Agreement = agreement) {
  const lodging = await write('The first family', answers, agreed);
  expect(await lodgeForFamily(lodging, maya, services)).toEqual({ ok: true });
  const id = (await services.drafts.read(lodging.draft.id))!.complaintId!;
  const [consent] = await services.consents.ofComplaint(id);
  return { draftId: lodging.draft.id, read: (await readComplaint(id, services))!, consent: consent! };
}

const asking = { advocateId: maya.id, organisationId: maya.organisationId };
test('a complaint is not sent where the family would be reached at the address of the advocate', async () => {
  const contact = { ...byEmail, email: { ...email, address: 'Maya.Example@advocates.example' } };
  const lodging = await write('The first family', { contact });
  expect(await lodgeForFamily(lodging, maya, services)).toEqual({ ok: false, reason: 'not-complete' });
  expect(await services.complaints.list()).toEqual([]);
});

const isOpen = (consent: Consent) => openFamily(consent.id, asking, services);

describe('what an advocate writes for families', () => {
  test('stands side by side, each under its own name, the last changed first', async () => {
    const first = await write('The first family', { 'your-name': 'Ada' });
    services.itIs('2026-04-01T11:00');
    const second = await write('The second family', { 'your-name': 'Bea' });
    const all = await lodgingsOf(maya, services);
    expect(all.map(({ label }) => label)).toEqual(['The second family', 'The first family']);
    expect((await openLodging(first.draft.id, maya, services))?.draft.answers['your-name']).toBe('Ada');
    expect((await openLodging(second.draft.id, maya, services))?.draft.answers['your-name']).toBe('Bea');
  });

  test('is nobody else’s: to another advocate it is not there, nor is a draft of a family to an advocate', async () => {
    const { draft } = await write('The first family');
    expect(await openLodging(draft.id, other, services)).toBeNull();
    expect(await lodgingsOf(other, services)).toEqual([]);
    await eraseLodging(draft.id, other, services);
    expect(await openLodging(draft.id, maya, services)).not.toBeNull();
    await services.drafts.create('of-a-family', services.now());
    expect(await openLodging('of-a-family', maya, services)).toBeNull();
  });

  test('goes when they delete it, and by itself like every draft', async () => {
    const { draft } = await write('The first family');
    await eraseLodging(draft.id, maya, services);
    await write('The second family');
    await services.drafts.removeUnsentBefore(services.now() + 1);
    expect(await lodgingsOf(maya, services)).toEqual([]);
  });

  test('is not sent before it is said how the family agreed', async () => {
    const draft = await startLodging(maya, 'The first family', services);
    const answers = { ...draft.answers, ...everyAnswer };
    await services.drafts.save(draft.id, { answers, pending: null }, services.now());
    const lodging = (await openLodging(draft.id, maya, services))!;
    expect(await lodgeForFamily(lodging, maya, services)).toEqual({ ok: false, reason: 'not-complete' });
  });
});

describe('a complaint that an advocate sent for a family', () => {
  test('says who sent it and how the family agreed, and nothing else of the draft is in it', async () => {
    const { read, consent } = await send();
    expect(read.entries.map(({ event }) => event.type)).toEqual(['ComplaintLodged', 'AdvocateLodged']);
    expect(read.entries.map(({ recordedBy }) => recordedBy)).toEqual([
      `advocate:${consent.id}`,
      `advocate:${consent.id}`,
    ]);
    expect(read.entries[0]!.event).toMatchObject({ telling: everyAnswer });
    expect(read.entries[1]!.event).toMatchObject({
      ...{ consent: consent.id, name: 'Maya Example', organisation: 'Open Door' },
      how: 'On Tuesday 31 March 2026. She rang me.',
    });
  });

  test('is closed to them until the family confirms it, and then open as the family says', async () => {
    const { read, consent, draftId } = await send();
    expect(consent).toMatchObject({
      ...{ status: 'lodged', advocateId: maya.id, organisationId: null, scope: 'act' },
      label: 'The first family',
    });
    expect(await isOpen(consent)).toBeNull();
    expect(await sentLodging(draftId, maya, services)).toEqual({
      label: 'The first family',
      reference: read.row.reference,
    });
    expect(await sentLodging(draftId, other, services)).toBeNull();
    const family = { kind: 'family', complaintId: read.row.id } as const;
    const terms = { scope: 'see', until: null, isWhole: false } as const;
    expect(await agreeTo(family, consent.id, terms, services)).toEqual({ ok: true });
    expect(await isOpen(consent)).toMatchObject({ scope: 'see', label: 'The first family' });
  });

  test('is for the whole organisation where the family agreed to that', async () => {
    const { consent } = await send({}, { ...agreement, isWhole: true });
    expect(consent.organisationId).toBe('open-door');
  });

  test('sent twice is one complaint, with one consent', async () => {
    const lodging = await write('The first family');
    await lodgeForFamily(lodging, maya, services);
    await lodgeForFamily(lodging, maya, services);
    const all = await services.complaints.list();
    expect(all).toHaveLength(1);
    expect(await services.consents.ofComplaint(all[0]!.id)).toHaveLength(1);
  });

  test('gives the family a link where e-mail is safe, and staff need give no code', async () => {
    const { read } = await send({ contact: byEmail });
    const messages = await services.outbox.ofComplaint(read.row.id);
    expect(messages.map(({ kind }) => kind).sort()).toEqual(['agree-code', 'first-link']);
    expect(waitingIn(read, '/here')).toEqual([]);
  });

  test('without e-mail, staff see in their queue and on the case that they must give the family its code', async () => {
    const { read } = await send();
    expect(waitingIn(read, '/here')).toMatchObject([{ kind: 'first-code', href: '/here/new-code' }]);
    expect(await queued(services)).toMatchObject([{ waiting: ['first-code'], isNew: true }]);
  });
});
