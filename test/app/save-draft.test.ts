import { beforeEach, expect, test } from 'vitest';
import { saveDraft } from '../../src/app/save-draft.ts';
import { readSentences } from '../../src/content/messages.ts';
import { writeDraft } from '../builders/a-draft.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const sentences = readSentences('result');

let services: SomeServices;
beforeEach(() => {
  services = someServices('2026-04-01T10:00');
});

const save = async (answers: Readonly<Record<string, unknown>> = {}) =>
  saveDraft(await writeDraft(services, answers), sentences, services);

test('the code is the same each time that it is shown', async () => {
  const first = await save();
  const again = await saveDraft(await writeDraft(services, {}, 'draft-2'), sentences, services);
  expect(first.returnCode).toBe(services.secrets.returnCodeFor('draft-1'));
  expect(again.returnCode).not.toBe(first.returnCode);
});

test('a draft is found by its code only once the code was shown, and by a keyed hash of it', async () => {
  const code = services.secrets.returnCodeFor('draft-1');
  const hash = services.secrets.hash('return-code', code);
  const draft = await writeDraft(services);
  expect(await services.drafts.findByReturnHash(hash)).toBeNull();
  await saveDraft(draft, sentences, services);
  expect(await services.drafts.findByReturnHash(hash)).toMatchObject({ id: 'draft-1' });
  expect(await services.drafts.findByReturnHash(code)).toBeNull();
});

test('the family’s own last day is told with the days that are left', async () => {
  const { lastDay, keptUntil } = await save();
  expect(lastDay).toMatchObject({ day: 'Thursday 16 April 2026' });
  expect(lastDay?.left[0]).toContain('15 days');
  expect(keptUntil).toBe('Wednesday 29 April 2026');
});

test('no last day is told before it is known, or after it has passed', async () => {
  expect((await save({ 'conference-date': undefined })).lastDay).toBeNull();
  services.itIs('2026-04-20T10:00');
  const late = await saveDraft(await writeDraft(services, {}, 'late'), sentences, services);
  expect(late.lastDay).toBeNull();
});
