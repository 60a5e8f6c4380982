import { beforeEach, describe, expect, test } from 'vitest';
import { ownConcernLines } from '../../../src/app/advocates/own-concern-lines.ts';
import {
  beginOwnConcern,
  linkOwnConcern,
  ownComplaintOf,
  ownConcernsOf,
} from '../../../src/app/advocates/own-concerns.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { anAdvocate } from '../../builders/some-advocates.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

const ada = anAdvocate();
const jo = anAdvocate({ id: 'advocate-2', email: 'jo@nhs.example' });
const concern = aComplaint().under('city-and-hackney').by('professional');
let services: SomeServices;
const codeOf = (name: string) => services.secrets.accessCodeFor(name);
const link = (account: typeof ada, reference: string, accessCode: string) =>
  linkOwnConcern(account, { reference, accessCode, address: '192.0.2.1' }, services);

beforeEach(async () => {
  services = someServices('2026-04-10T10:00');
  await services.advocates.save(ada);
  await services.advocates.save(jo);
});

describe('a concern that was sent before', () => {
  test('is linked once by reference and code, and is followed without the code after that', async () => {
    const { id, reference } = await store(concern, services);
    const linked = await link(ada, reference, codeOf('first'));
    if (!linked.ok) throw new Error(linked.reason);
    expect(await ownComplaintOf(linked.id, ada, services)).toBe(id);
    expect(await link(ada, reference, codeOf('first'))).toEqual(linked);
    expect((await services.audit.latest({ complaintId: id }, 9))[0]).toMatchObject({
      ...{ by: 'advocate:advocate-1', action: 'link-own-concern', complaintId: id },
    });
  });

  test('needs the right code, and tries are counted', async () => {
    const { reference } = await store(concern, services);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await link(ada, reference, 'AAAA-AAAA-AAAA')).toEqual({
        ok: false,
        reason: 'reference-or-code-wrong',
      });
    expect(await link(ada, reference, codeOf('first'))).toEqual({ ok: false, reason: 'too-many-tries' });
    expect(await ownConcernsOf(ada, services)).toEqual([]);
  });

  test('is never one of a family, whoever has its code', async () => {
    for (const role of ['parent', 'carer', 'advocate'] as const) {
      const { reference } = await store(aComplaint().under('tower-hamlets').by(role), services, role);
      expect(await link(ada, reference, codeOf(role))).toEqual({
        ok: false,
        reason: 'own-concern-not-yours',
      });
    }
  });

  test('belongs to one account, and to nobody else', async () => {
    const { reference } = await store(concern, services);
    const linked = await link(ada, reference, codeOf('first'));
    expect(await link(jo, reference, codeOf('first'))).toEqual({ ok: false, reason: 'own-concern-taken' });
    expect(await ownComplaintOf(linked.ok ? linked.id : '', jo, services)).toBeNull();
    expect(await ownConcernsOf(jo, services)).toEqual([]);
  });
});

describe('a concern that was begun from the account', () => {
  test('stands in the list while it is written, and is followed once it is sent', async () => {
    const draft = await beginOwnConcern(ada, services);
    expect((await services.drafts.read(draft.id))?.answers).toEqual({ role: 'professional' });
    const [written] = await ownConcernsOf(ada, services);
    expect(written?.status).toBe('written');
    expect(await ownComplaintOf(written!.concern.id, ada, services)).toBeNull();
    const { id } = await store(concern, services, draft.id);
    const [sent] = await ownConcernsOf(ada, services);
    expect(sent).toMatchObject({ status: 'sent', concern: { id: written!.concern.id, complaintId: id } });
    expect(await ownComplaintOf(written!.concern.id, ada, services)).toBe(id);
  });

  test('is forgotten when it is erased, and when a family’s complaint came of it', async () => {
    const erased = await beginOwnConcern(ada, services);
    await services.drafts.eraseUnsent(erased.id);
    const family = await beginOwnConcern(ada, services);
    await store(aComplaint(), services, family.id);
    const before = await services.ownConcerns.ofAdvocate(ada.id);
    for (const { id } of before) expect(await ownComplaintOf(id, ada, services)).toBeNull();
    expect(await ownConcernsOf(ada, services)).toEqual([]);
    expect(await services.ownConcerns.ofAdvocate(ada.id)).toEqual([]);
  });
});

test('the list says where each concern stands, and which are not sent', async () => {
  const { reference } = await store(concern.atStage('step-2'), services);
  await link(ada, reference, codeOf('first'));
  services.itIs('2026-04-10T11:00');
  await beginOwnConcern(ada, services);
  const lines = ownConcernLines(await ownConcernsOf(ada, services), readSentences('tracker'));
  expect(lines.map(({ title, isSent, said }) => [title, isSent, said[0]])).toEqual([
    ['A new concern', false, 'You have not sent this yet.'],
    [`${reference}, City and Hackney`, true, expect.stringContaining('is at step 2, line managers.')],
  ]);
});
