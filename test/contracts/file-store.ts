import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileOwner, NewFile } from '../../src/ports/file-store.ts';
import { newAppend, newComplaint, tuesdayMorning, wednesdayMorning } from './new-complaint.ts';
import type { Open, Opened } from './opened.ts';

const draft: FileOwner = { kind: 'draft', id: 'draft-of-first' };
const complaint: FileOwner = { kind: 'complaint', id: 'id-of-first' };
/** Later than any file on the disk. */
const always = Number.MAX_SAFE_INTEGER;

/** What every store of files does. */
export function fileStoreContract(open: Open): void {
  let opened: Opened;
  beforeEach(async () => {
    opened = open();
    await opened.drafts.create('draft-of-first', tuesdayMorning);
    await opened.drafts.create('draft-of-second', tuesdayMorning);
  });
  afterEach(() => opened.close());

  const add = async (id: string, content: string, change: Partial<NewFile> = {}) => {
    const path = await opened.files.place();
    writeFileSync(path, content);
    const file = {
      id,
      name: `${id}.txt`,
      kind: 'text',
      purpose: 'evidence',
      addedAt: tuesdayMorning,
    } as const;
    const most = { files: 3, bytes: 20 };
    return opened.files.add({ ...file, size: content.length, owner: draft, path, most, ...change });
  };
  const idsOf = async (owner: FileOwner) => (await opened.files.list(owner)).map(({ id }) => id);
  const contentOf = async (id: string, range?: { start: number; end: number }) =>
    new Response(await opened.files.read(id, range)).text();

  test('with an erasure of everything, the files of the complaint go, their content at once', async () => {
    await add('a', 'hello');
    await opened.drafts.create('draft-of-third', tuesdayMorning);
    await add('c', 'hello', { owner: { kind: 'draft', id: 'draft-of-third' } });
    await opened.complaints.lodge(newComplaint('first'));
    const answer = {
      type: 'ErasureAnswered',
      at: '2026-04-20',
      answer: 'partly',
      reason: 'Yes.',
      until: '',
    } as const;
    await opened.complaints.erase({ ...newAppend({ events: [answer] }), scope: 'contact' });
    await opened.files.forget(['a', 'c']);
    expect([await contentOf('a'), await contentOf('c')]).toEqual(['hello', 'hello']);
    const all = { ...answer, answer: 'granted' } as const;
    await opened.complaints.erase({
      ...newAppend({ expectedPosition: 2, events: [all] }),
      scope: 'everything',
    });
    expect(await idsOf(complaint)).toEqual([]);
    await opened.files.forget(['a', 'c', 'never-was']);
    await expect(contentOf('a')).rejects.toThrow();
    expect(await contentOf('c')).toBe('hello');
  });

  test('the files of a draft that was erased can be forgotten at once', async () => {
    await add('a', 'hello');
    await opened.drafts.eraseUnsent('draft-of-first');
    await opened.files.forget(['a']);
    await expect(contentOf('a')).rejects.toThrow();
  });

  test('a file is kept as it came, and found by its owner alone', async () => {
    expect(await add('a', 'hello', { name: '../../a.txt' })).toEqual({ ok: true });
    const kept = {
      id: 'a',
      name: '../../a.txt',
      kind: 'text',
      size: 5,
      purpose: 'evidence',
      addedAt: tuesdayMorning,
      addedBy: 'family',
    };
    expect(await opened.files.find(draft, 'a')).toEqual(kept);
    expect(await opened.files.list(draft)).toEqual([kept]);
    expect(await opened.files.find({ kind: 'draft', id: 'draft-of-second' }, 'a')).toBeNull();
    expect(await opened.files.find({ kind: 'complaint', id: 'draft-of-first' }, 'a')).toBeNull();
    expect(await opened.files.find(draft, 'b')).toBeNull();
    expect(await contentOf('a')).toBe('hello');
  });

  test('part of a file can be read', async () => {
    await add('a', 'hello');
    expect(await contentOf('a', { start: 1, end: 3 })).toBe('ell');
  });

  test('what is for a panel is counted by itself, so that it takes no room from a family', async () => {
    for (const id of ['a', 'b', 'c']) await add(id, '1', { purpose: 'bundle' });
    expect(await add('d', '1', { purpose: 'bundle' })).toEqual({ ok: false, reason: 'too-many' });
    expect(await add('e', '1')).toEqual({ ok: true });
    expect(await add('f', '12345678901234567890')).toEqual({ ok: false, reason: 'too-much-together' });
  });

  test('the files of complaints that were added before a time are found, and those of drafts are not', async () => {
    await opened.complaints.lodge(newComplaint('first', { draftId: 'another' }));
    await add('a', '1', { owner: complaint });
    await add('b', '1', { owner: complaint, addedAt: wednesdayMorning });
    await add('c', '1');
    expect(await opened.files.listOld(tuesdayMorning)).toEqual([]);
    expect(await opened.files.listOld(wednesdayMorning)).toEqual([{ complaintId: 'id-of-first', id: 'a' }]);
  });

  test('files are listed in the order in which they came', async () => {
    await add('b', '1', { addedAt: wednesdayMorning });
    await add('a', '1');
    await add('c', '1');
    expect(await idsOf(draft)).toEqual(['a', 'c', 'b']);
  });

  test('more files than one owner may have are refused, and nothing of them is left', async () => {
    for (const id of ['a', 'b', 'c']) await add(id, id);
    expect(await add('d', 'd')).toEqual({ ok: false, reason: 'too-many' });
    expect(await idsOf(draft)).toEqual(['a', 'b', 'c']);
    await expect(opened.files.read('d')).rejects.toThrow();
  });

  test('exactly as many bytes as one owner may have are taken, and not one more', async () => {
    await add('a', '0123456789');
    expect(await add('b', '01234567890')).toEqual({ ok: false, reason: 'too-much-together' });
    expect(await add('b', '0123456789')).toEqual({ ok: true });
    expect(await add('c', '0')).toEqual({ ok: false, reason: 'too-much-together' });
    expect(await add('c', '0', { owner: { kind: 'draft', id: 'draft-of-second' } })).toEqual({ ok: true });
  });

  test('nothing is kept for a draft or a complaint that is not there', async () => {
    expect(await add('a', 'a', { owner: { kind: 'draft', id: 'nobody' } })).toEqual({
      ok: false,
      reason: 'owner-gone',
    });
    expect(await add('a', 'a', { owner: complaint })).toEqual({ ok: false, reason: 'owner-gone' });
    await expect(opened.files.read('a')).rejects.toThrow();
  });

  test('only its owner can remove a file', async () => {
    await add('a', 'a');
    await opened.files.remove({ kind: 'draft', id: 'draft-of-second' }, 'a');
    expect(await idsOf(draft)).toEqual(['a']);
    await opened.files.remove(draft, 'a');
    expect(await idsOf(draft)).toEqual([]);
    await expect(opened.files.read('a')).rejects.toThrow();
  });

  test('when a draft is lodged, its files are the complaint’s, and those of others stay', async () => {
    await add('a', 'a');
    await add('b', 'b', { owner: { kind: 'draft', id: 'draft-of-second' } });
    await opened.complaints.lodge(newComplaint('first'));
    expect([await idsOf(draft), await idsOf(complaint)]).toEqual([[], ['a']]);
    expect(await idsOf({ kind: 'draft', id: 'draft-of-second' })).toEqual(['b']);
    expect(await add('c', 'c')).toEqual({ ok: false, reason: 'owner-gone' });
    expect(await add('c', 'c', { owner: complaint })).toEqual({ ok: true });
    await opened.drafts.remove('draft-of-first');
    await opened.files.sweep(always);
    expect(await contentOf('a')).toBe('a');
  });

  test('a complaint that is refused leaves the files with the draft', async () => {
    await add('a', 'a');
    await opened.complaints.lodge(newComplaint('second', { draftId: 'draft-of-second' }));
    const taken = newComplaint('first', { reference: 'reference-of-second' });
    await expect(opened.complaints.lodge(taken)).rejects.toThrow();
    expect(await idsOf(draft)).toEqual(['a']);
  });

  test('the files of a draft go with it, and their content is swept', async () => {
    await add('a', 'a');
    await add('b', 'b', { owner: { kind: 'draft', id: 'draft-of-second' } });
    await opened.drafts.save('draft-of-second', { answers: {}, pending: null }, wednesdayMorning);
    await opened.drafts.removeUnsentBefore(wednesdayMorning);
    expect(await opened.files.find(draft, 'a')).toBeNull();
    await opened.files.sweep(always);
    await expect(opened.files.read('a')).rejects.toThrow();
    expect(await contentOf('b')).toBe('b');
  });
}
