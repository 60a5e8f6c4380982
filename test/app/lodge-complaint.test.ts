import { beforeEach, describe, expect, test } from 'vitest';
import { lodgeComplaint } from '../../src/app/lodge-complaint.ts';
import { openDraft } from '../../src/app/open-draft.ts';
import { everyAnswer, writeDraft } from '../builders/a-draft.ts';
import { queued } from '../builders/queued.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
beforeEach(() => void (services = someServices('2026-04-01T10:00')));

const stored = async () => services.complaints.list();

describe('a draft that is sent', () => {
  test('becomes a complaint with every answer, and is answered with its reference and code', async () => {
    const answer = await lodgeComplaint(await writeDraft(services), services);
    const [row] = await stored();
    const accessCode = services.secrets.accessCodeFor('draft-1');
    expect(answer).toEqual({ ok: true, id: row!.id, reference: row!.reference, accessCode });
    const [entry] = await services.complaints.entries(row!.id);
    expect(entry).toMatchObject({
      ...{ position: 1, recordedBy: 'family', recordedAt: services.now() },
      event: {
        ...{ type: 'ComplaintLodged', at: '2026-04-01T10:00:00+01:00', procedure: 'durham', version: 'dscp' },
        ...{ area: 'durham', isYoung: false, lastDay: '2026-04-16', acceptance: null, telling: everyAnswer },
      },
    });
  });

  test('keeps the code as a hash alone, and when its first limit ends', async () => {
    const answer = await lodgeComplaint(await writeDraft(services), services);
    const [row] = await stored();
    expect(JSON.stringify(row)).not.toContain(answer.ok && answer.accessCode);
    expect(await queued(services)).toMatchObject([{ id: row!.id, due: '2026-04-08', isNew: true }]);
  });

  test('leaves out answers to questions that were not asked', async () => {
    await lodgeComplaint(await writeDraft(services, { 'why-late': 'I was ill.', attended: true }), services);
    const [row] = await stored();
    const [entry] = await services.complaints.entries(row!.id);
    expect(entry!.event).toHaveProperty('telling', { ...everyAnswer, evidence: [] });
  });

  test('has come in the minute that people read and type: an answer of the same minute is not before it', async () => {
    services = someServices('2026-04-01T10:00:40');
    await lodgeComplaint(await writeDraft(services), services);
    const [row] = await stored();
    const [entry] = await services.complaints.entries(row!.id);
    expect(entry!.event.at).toBe('2026-04-01T10:00:00+01:00');
  });

  test('by a child is in the words for young people, and waits to be accepted', async () => {
    await lodgeComplaint(await writeDraft(services, { role: 'child' }), services);
    const [row] = await stored();
    expect(await queued(services)).toMatchObject([{ due: null, state: 'acceptance' }]);
    const [entry] = await services.complaints.entries(row!.id);
    expect(entry!.event).toMatchObject({ isYoung: true, role: 'child', acceptance: 'role-not-named' });
  });
});

describe('a draft that is sent again makes no second complaint', () => {
  test('with Back and Send: the same reference and code', async () => {
    const first = await lodgeComplaint(await writeDraft(services), services);
    const again = await lodgeComplaint((await openDraft('draft-1', services))!, services);
    expect(again).toEqual(first);
    expect(await stored()).toHaveLength(1);
  });

  test('from a page that was opened before the first was sent', async () => {
    const opened = await writeDraft(services);
    const first = await lodgeComplaint(opened, services);
    expect(await lodgeComplaint(opened, services)).toEqual(first);
    expect(await stored()).toHaveLength(1);
  });

  test('with ten requests at once', async () => {
    const opened = await writeDraft(services);
    const answers = await Promise.all(Array.from({ length: 10 }, () => lodgeComplaint(opened, services)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  test('after the last day has passed: what was sent in time stays sent', async () => {
    const appeal = await writeDraft(services, { area: 'tower-hamlets' });
    const first = await lodgeComplaint(appeal, services);
    services.itIs('2026-04-20T10:00');
    expect(await lodgeComplaint((await openDraft('draft-1', services))!, services)).toEqual(first);
  });
});

describe('a draft is not sent', () => {
  test.each(['what-happened', 'contact', 'grounds', 'area'])('without an answer to %s', async (slug) => {
    const opened = await writeDraft(services, { [slug]: undefined });
    expect(await lodgeComplaint(opened, services)).toEqual({ ok: false, reason: 'not-complete' });
    expect(await stored()).toEqual([]);
  });

  test('when it is late and does not say why', async () => {
    services.itIs('2026-04-17T00:00');
    expect(await lodgeComplaint(await writeDraft(services), services)).toEqual({
      ok: false,
      reason: 'not-complete',
    });
    const whole = await writeDraft(services, { 'why-late': 'I was ill.' }, 'draft-2');
    expect(await lodgeComplaint(whole, services)).toMatchObject({ ok: true });
  });

  test('when the last day passed while its page was open', async () => {
    services.itIs('2026-04-05T23:59');
    const opened = await writeDraft(services, { area: 'tower-hamlets' });
    services.itIs('2026-04-06T00:00');
    expect(await lodgeComplaint(opened, services)).toEqual({ ok: false, reason: 'too-late' });
    expect(await stored()).toEqual([]);
  });

  test('when the procedure does not cover it', async () => {
    const opened = await writeDraft(services, { role: 'professional' });
    expect(await lodgeComplaint(opened, services)).toEqual({ ok: false, reason: 'not-this-procedure' });
    expect(await stored()).toEqual([]);
  });
});
