import { writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { noteFiles, ofDraft, removeFile } from '../../../src/app/files/draft-files.ts';
import { takeFile } from '../../../src/app/files/take-file.ts';
import type { Inspected } from '../../../src/ports/file-inspector.ts';
import type { Scanned } from '../../../src/ports/virus-scanner.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

let services: SomeServices;
let scanned: Scanned;
let inspected: Inspected;
beforeEach(async () => {
  services = someServices();
  scanned = 'clean';
  inspected = { ok: true, kind: 'text', size: 5 };
  await services.drafts.create('draft-1', services.now());
});

async function take(name = 'a.txt', purpose: 'evidence' | 'story' = 'evidence') {
  const path = await services.files.place();
  writeFileSync(path, 'hello');
  const doubles = { scanner: { scan: async () => scanned }, inspector: { inspect: async () => inspected } };
  return takeFile(ofDraft('draft-1'), { name, path, purpose }, { ...services, ...doubles });
}

test('a file without a fault is kept, and noted in the answers', async () => {
  expect(await take()).toEqual({ ok: true, id: 'id-1' });
  await noteFiles('draft-1', services);
  const noted = { id: 'id-1', name: 'a.txt', kind: 'text', size: 5, purpose: 'evidence' };
  expect((await services.drafts.read('draft-1'))?.answers).toEqual({ evidence: [noted] });
});

test('a file that is removed is noted no more, and other answers stay', async () => {
  await services.drafts.save('draft-1', { answers: { area: 'durham' }, pending: null }, services.now());
  await take();
  await removeFile('draft-1', 'id-1', services);
  expect((await services.drafts.read('draft-1'))?.answers).toEqual({ area: 'durham', evidence: [] });
});

test('what harms is not even looked at, and what cannot be checked must wait', async () => {
  inspected = { ok: false, reason: 'damaged' };
  scanned = 'infected';
  expect(await take()).toEqual({ ok: false, reason: 'infected' });
  scanned = 'unavailable';
  expect(await take()).toEqual({ ok: false, reason: 'cannot-check' });
});

test('a fault in its content is told', async () => {
  inspected = { ok: false, reason: 'macros' };
  expect(await take()).toEqual({ ok: false, reason: 'macros' });
});

test('a story is a recording', async () => {
  expect(await take('a.txt', 'story')).toEqual({ ok: false, reason: 'not-a-recording' });
  inspected = { ok: true, kind: 'webm', size: 5 };
  expect(await take('', 'story')).toEqual({ ok: true, id: 'id-1' });
});

test('100 MB in all are taken, and not one byte more', async () => {
  inspected = { ok: true, kind: 'pdf', size: 20 * 1024 * 1024 };
  for (let index = 0; index < 4; index += 1) await take();
  inspected = { ok: true, kind: 'pdf', size: 20 * 1024 * 1024 + 1 };
  expect(await take()).toEqual({ ok: false, reason: 'too-much-together' });
  inspected = { ok: true, kind: 'pdf', size: 20 * 1024 * 1024 };
  expect(await take()).toMatchObject({ ok: true });
  inspected = { ok: true, kind: 'text', size: 1 };
  expect(await take()).toEqual({ ok: false, reason: 'too-much-together' });
});
