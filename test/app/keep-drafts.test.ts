import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseOldDrafts, isOver, keptUntil } from '../../src/app/keep-drafts.ts';
import { ofDraft } from '../../src/app/files/draft-files.ts';
import { answerQuestion } from '../../src/app/answer-question.ts';
import { lodgeComplaint } from '../../src/app/lodge-complaint.ts';
import { openDraft } from '../../src/app/open-draft.ts';
import { returnToDraft } from '../../src/app/return-to-draft.ts';
import { saveDraft } from '../../src/app/save-draft.ts';
import { readSentences } from '../../src/content/messages.ts';
import { writeDraft } from '../builders/a-draft.ts';
import { millis, someServices, type SomeServices } from '../builders/some-services.ts';

const sentences = readSentences('result');

let services: SomeServices;
beforeEach(() => {
  services = someServices('2026-04-01T10:00');
});

const comeBack = (returnCode: string) => returnToDraft({ returnCode, address: '192.0.2.1' }, services);

test('a draft that is left alone can be gone on with for 28 days, and is then erased', async () => {
  const { returnCode, keptUntil: last } = await saveDraft(await writeDraft(services), sentences, services);
  expect(last).toBe('Wednesday 29 April 2026');
  for (let day = 1; day <= 29; day += 1) {
    services.itIs(`2026-04-${String(day).padStart(2, '0')}T23:59`);
    await eraseOldDrafts(services);
    expect(await comeBack(returnCode), `on 2026-04-${day}`).toMatchObject({ ok: true });
  }
  services.itIs('2026-04-30T00:00');
  expect(await comeBack(returnCode)).toEqual({ ok: false, reason: 'return-code-wrong' });
  expect(await services.drafts.read('draft-1')).not.toBeNull();
  await eraseOldDrafts(services);
  expect(await services.drafts.read('draft-1')).toBeNull();
});

test('each change starts the 28 days again, and only looking at it does not', async () => {
  const { returnCode } = await saveDraft(await writeDraft(services), sentences, services);
  services.itIs('2026-04-10T10:00');
  await answerQuestion(
    (await openDraft('draft-1', services))!,
    'your-name',
    { 'your-name': ['Bo'] },
    true,
    services,
  );
  services.itIs('2026-05-08T10:00');
  expect(await comeBack(returnCode)).toMatchObject({ ok: true });
  services.itIs('2026-05-09T00:00');
  await eraseOldDrafts(services);
  expect(await services.drafts.read('draft-1')).toBeNull();
});

test('the files of a draft are erased with it', async () => {
  await writeDraft(services);
  const path = await services.files.place();
  writeFileSync(path, 'hello');
  const file = { id: 'file-1', name: 'a.txt', kind: 'text', size: 5, purpose: 'evidence' } as const;
  const most = { files: 1, bytes: 5 };
  await services.files.add({ ...file, addedAt: services.now(), owner: ofDraft('draft-1'), path, most });
  services.itIs('2026-04-30T00:00');
  await eraseOldDrafts(services);
  expect(await services.files.list(ofDraft('draft-1'))).toEqual([]);
  await services.files.sweep(Number.MAX_SAFE_INTEGER);
  await expect(services.files.read('file-1')).rejects.toThrow();
});

test('what was sent stays: the complaint whole, the draft without its answers', async () => {
  const draft = await writeDraft(services);
  const lodged = await lodgeComplaint(draft, services);
  expect((await services.drafts.read('draft-1'))?.answers).toEqual({});
  services.itIs('2027-04-01T10:00');
  await eraseOldDrafts(services);
  if (!lodged.ok) throw new Error('It was not lodged.');
  const [entry] = await services.complaints.entries(lodged.id);
  expect(entry?.event).toMatchObject({ telling: { 'your-name': 'Ada Example' } });
  expect(await services.drafts.read('draft-1')).not.toBeNull();
});

describe('the last day', () => {
  test.each([
    ['in the morning', '2026-04-01T00:00', '2026-04-29'],
    ['just before midnight', '2026-04-01T23:59', '2026-04-29'],
    ['over the end of summer time', '2026-10-10T23:30', '2026-11-07'],
    ['over the start of summer time', '2026-03-10T00:30', '2026-04-07'],
  ])('of a draft that changed %s is a day of London', (_, changed, last) => {
    const updatedAt = millis(changed);
    expect(keptUntil({ updatedAt }).toString()).toBe(last);
    expect(isOver({ updatedAt }, () => millis(`${last}T23:59`))).toBe(false);
    expect(isOver({ updatedAt }, () => millis(`${last}T23:59`) + 60_000)).toBe(true);
  });
});
