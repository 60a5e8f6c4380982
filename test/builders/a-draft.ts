import { openDraft, type OpenDraft } from '../../src/app/open-draft.ts';
import type { SomeServices } from './some-services.ts';

/** Every answer of a parent in Durham about the conference of 31 March 2026. */
export const everyAnswer: Readonly<Record<string, unknown>> = {
  area: 'durham',
  role: 'parent',
  grounds: ['conference-process'],
  'conference-date': '2026-03-31',
  'spoken-to-chair': true,
  'what-happened': 'Nobody let me speak.',
  'what-you-want': 'I want to be heard.',
  'your-name': 'Ada Example',
  children: [{ name: 'Ben', age: '7' }],
  relation: { is: 'mother', other: null },
  contact: { email: null, text: null, phone: null, post: { address: '1 Example Street', others: '' } },
  needs: { needs: [], language: null, other: null },
};

/** Keeps a draft with all answers, or with others, and opens it as a page would. */
export async function writeDraft(
  services: SomeServices,
  answers: Readonly<Record<string, unknown>> = {},
  id = 'draft-1',
): Promise<OpenDraft> {
  await services.drafts.create(id, services.now());
  await services.drafts.save(id, { answers: { ...everyAnswer, ...answers }, pending: null }, services.now());
  return (await openDraft(id, services))!;
}
