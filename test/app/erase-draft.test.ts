import { beforeEach, expect, test } from 'vitest';
import { eraseDraft } from '../../src/app/erase-draft.ts';
import { returnToDraft } from '../../src/app/return-to-draft.ts';
import { openDraft } from '../../src/app/open-draft.ts';
import { saveDraft } from '../../src/app/save-draft.ts';
import { readSentences } from '../../src/content/messages.ts';
import { newComplaint } from '../contracts/new-complaint.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

let services: SomeServices;
let ended: string[];
const id = 'draft-of-first';
beforeEach(async () => {
  services = someServices();
  ended = [];
  await services.drafts.create(id, services.now());
  await services.drafts.save(id, { answers: { area: 'durham' }, pending: null }, services.now());
});

const erase = async () => {
  const opened = await openDraft(id, services);
  return eraseDraft(opened!, { ...services, endDraftVisits: async (draft) => void ended.push(draft) });
};

test('a draft is erased at once: its code finds nothing, and every visit to it ends', async () => {
  const { returnCode } = await saveDraft((await openDraft(id, services))!, readSentences('result'), services);
  expect(await erase()).toBe(true);
  expect(await services.drafts.read(id)).toBeNull();
  expect(await returnToDraft({ returnCode, address: '192.0.2.1' }, services)).toEqual({
    ok: false,
    reason: 'return-code-wrong',
  });
  expect(ended).toEqual([id]);
});

test('a complaint that was sent meanwhile is not erased with its draft', async () => {
  await services.complaints.lodge(newComplaint('first'));
  expect(await erase()).toBe(false);
  expect(await services.drafts.read(id)).toMatchObject({ complaintId: 'id-of-first' });
  expect(ended).toEqual([]);
});
