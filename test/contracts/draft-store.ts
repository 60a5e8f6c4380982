import { afterEach, beforeEach, expect, test } from 'vitest';
import { newComplaint, tuesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const later = tuesdayMorning + 60_000;

/** Each has been lost by some service: an emoji of many parts, half a pair, a null, right-to-left, line ends. */
const odd = [
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\uD83D',
  'a\u0000b',
  '\u202Eabc\u202C',
  'a\r\nb\n\u2028',
  '\'"\\`$',
  'e\u0301é',
];

/** What every draft store does. */
export function draftStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());

  test('a new draft has no answers', async () => {
    const draft = await opened.drafts.create('draft-1', tuesdayMorning);
    const times = { createdAt: tuesdayMorning, updatedAt: tuesdayMorning };
    const empty = { answers: {}, pending: null, complaintId: null, email: null };
    expect(draft).toEqual({ id: 'draft-1', ...empty, ...times });
    expect(await opened.drafts.read('draft-1')).toEqual(draft);
  });

  test('a draft that is not there is not found', async () => {
    expect(await opened.drafts.read('draft-1')).toBeNull();
  });

  test('an id is given once', async () => {
    await opened.drafts.create('draft-1', tuesdayMorning);
    await expect(opened.drafts.create('draft-1', later)).rejects.toThrow();
  });

  test('what is saved replaces what was there', async () => {
    const { drafts } = opened;
    await drafts.create('draft-1', tuesdayMorning);
    const pending = { slug: 'conference-date', form: { day: ['31'], month: ['2'], year: [''] } };
    await drafts.save('draft-1', { answers: { area: 'durham', attended: true }, pending }, later);
    expect(await drafts.read('draft-1')).toMatchObject({
      answers: { attended: true },
      pending,
      updatedAt: later,
    });
    await drafts.save('draft-1', { answers: { area: 'cambridgeshire' }, pending: null }, later);
    const { answers, pending: cleared, createdAt } = (await drafts.read('draft-1'))!;
    expect(answers).toEqual({ area: 'cambridgeshire' });
    expect(cleared).toBeNull();
    expect(createdAt).toBe(tuesdayMorning);
  });

  test.each(odd.map((text) => [JSON.stringify(text), text]))(
    '%s comes back as it was typed',
    async (_, text) => {
      const { drafts } = opened;
      await drafts.create('draft-1', tuesdayMorning);
      const pending = { slug: 'name', form: { [text]: [text] } };
      await drafts.save('draft-1', { answers: { [text]: text }, pending }, later);
      expect(await drafts.read('draft-1')).toMatchObject({ answers: { [text]: text }, pending });
    },
  );

  test('a story of 10,000 characters comes back whole', async () => {
    const { drafts } = opened;
    const story = 'Šťastný 家族 \u{1F3E0} '.repeat(1000).slice(0, 10_000);
    await drafts.create('draft-1', tuesdayMorning);
    await drafts.save('draft-1', { answers: { story }, pending: null }, later);
    expect((await drafts.read('draft-1'))?.answers).toEqual({ story });
  });

  test('a draft that has been sent has no answers left, and takes no more', async () => {
    const { drafts, complaints } = opened;
    const told = { answers: { area: 'durham' }, pending: { slug: 'role', form: { role: ['me'] } } };
    await drafts.create('draft-of-first', tuesdayMorning);
    await drafts.save('draft-of-first', told, later);
    await complaints.lodge(newComplaint('first'));
    await drafts.save('draft-of-first', told, later + 1);
    const left = { answers: {}, pending: null, complaintId: 'id-of-first', updatedAt: later };
    expect(await drafts.read('draft-of-first')).toMatchObject(left);
  });

  test('a draft is found by its return code once that was given, as often as it is given', async () => {
    const { drafts } = opened;
    const draft = await drafts.create('draft-1', tuesdayMorning);
    await drafts.create('draft-2', tuesdayMorning);
    expect(await drafts.findByReturnHash('hash-1')).toBeNull();
    for (const hash of ['hash-1', 'hash-1']) await drafts.keepReturnHash('draft-1', hash);
    await drafts.keepReturnHash('draft-2', 'hash-2');
    expect(await drafts.findByReturnHash('hash-1')).toEqual(draft);
    expect(await drafts.findByReturnHash('hash-3')).toBeNull();
  });

  test('a draft that was sent is still found by its return code, and one that was removed is not', async () => {
    const { drafts, complaints } = opened;
    await drafts.create('draft-of-first', tuesdayMorning);
    await drafts.keepReturnHash('draft-of-first', 'hash-1');
    await complaints.lodge(newComplaint('first'));
    expect(await drafts.findByReturnHash('hash-1')).toMatchObject({ complaintId: 'id-of-first' });
    await drafts.remove('draft-of-first');
    expect(await drafts.findByReturnHash('hash-1')).toBeNull();
  });

  test('drafts that can be come back to are listed: not without a code, and not when sent or removed', async () => {
    const { drafts, complaints } = opened;
    for (const id of ['no-code', 'saved', 'removed', 'draft-of-first'])
      await drafts.create(id, tuesdayMorning);
    for (const id of ['saved', 'removed', 'draft-of-first']) await drafts.keepReturnHash(id, `hash-${id}`);
    await complaints.lodge(newComplaint('first'));
    await drafts.remove('removed');
    expect(await drafts.listSaved()).toEqual([await drafts.read('saved')]);
  });

  test('drafts that have not changed since before a time are erased, by their last change', async () => {
    const { drafts } = opened;
    for (const id of ['old', 'changed', 'new']) await drafts.create(id, tuesdayMorning);
    await drafts.save('changed', { answers: { area: 'durham' }, pending: null }, later);
    await drafts.keepReturnHash('old', 'hash-1');
    await drafts.removeUnsentBefore(tuesdayMorning);
    expect(await drafts.read('old')).not.toBeNull();
    await drafts.removeUnsentBefore(tuesdayMorning + 1);
    expect([await drafts.read('old'), await drafts.read('new')]).toEqual([null, null]);
    expect(await drafts.findByReturnHash('hash-1')).toBeNull();
    expect(await drafts.read('changed')).toMatchObject({ answers: { area: 'durham' } });
  });

  test('a draft is erased at its writer’s wish, with its return code, and no other is', async () => {
    const { drafts } = opened;
    for (const id of ['draft-1', 'draft-2']) await drafts.create(id, tuesdayMorning);
    await drafts.keepReturnHash('draft-1', 'hash-1');
    expect(await drafts.eraseUnsent('draft-1')).toBe(true);
    expect([await drafts.read('draft-1'), await drafts.findByReturnHash('hash-1')]).toEqual([null, null]);
    expect(await drafts.read('draft-2')).not.toBeNull();
    expect(await drafts.eraseUnsent('draft-1')).toBe(false);
  });

  test('once it was sent, a draft is not erased at its writer’s wish', async () => {
    const { drafts, complaints } = opened;
    await drafts.create('draft-of-first', tuesdayMorning);
    await complaints.lodge(newComplaint('first'));
    expect(await drafts.eraseUnsent('draft-of-first')).toBe(false);
    expect(await drafts.read('draft-of-first')).toMatchObject({ complaintId: 'id-of-first' });
  });

  test('a draft that was sent is not erased with those that were not', async () => {
    const { drafts, complaints } = opened;
    await drafts.create('draft-of-first', tuesdayMorning);
    await complaints.lodge(newComplaint('first'));
    await drafts.removeUnsentBefore(later);
    expect(await drafts.read('draft-of-first')).toMatchObject({ complaintId: 'id-of-first' });
  });

  test('a draft is removed whether or not it was sent, and a complaint made from it stays', async () => {
    const { drafts, complaints } = opened;
    for (const id of ['draft-1', 'draft-of-first']) await drafts.create(id, tuesdayMorning);
    await complaints.lodge(newComplaint('first'));
    for (const id of ['draft-1', 'draft-of-first']) await drafts.remove(id);
    expect(await drafts.read('draft-1')).toBeNull();
    expect(await drafts.read('draft-of-first')).toBeNull();
    expect(await complaints.find('id-of-first')).not.toBeNull();
  });

  test('a draft that was removed does not come back when an open page saves it', async () => {
    await opened.drafts.save('draft-1', { answers: {}, pending: null }, later);
    expect(await opened.drafts.read('draft-1')).toBeNull();
  });
}
