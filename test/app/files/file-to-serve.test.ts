import { writeFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { ofDraft } from '../../../src/app/files/draft-files.ts';
import { fileToServe } from '../../../src/app/files/file-to-serve.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';

let services: SomeServices;
beforeEach(async () => {
  services = someServices();
  await services.drafts.create('draft-1', services.now());
  await add('voice', 'wav');
  await add('letter', 'docx');
});

async function add(id: string, kind: 'wav' | 'docx') {
  const path = await services.files.place();
  writeFileSync(path, '0123456789');
  const file = {
    id,
    name: 'My name.exe',
    kind,
    size: 10,
    purpose: 'evidence',
    addedAt: services.now(),
  } as const;
  await services.files.add({ ...file, owner: ofDraft('draft-1'), path, most: { files: 9, bytes: 99 } });
}

const serve = (id: string, range: string | null = null, draft = 'draft-1') =>
  fileToServe(ofDraft(draft), id, range, services.files);

test('what a browser may show is shown, all else is a download; the name says nothing', async () => {
  expect(await serve('voice')).toMatchObject({
    type: 'audio/wav',
    disposition: 'inline; filename="file.wav"',
    length: 10,
    part: null,
  });
  expect(await serve('letter')).toMatchObject({ disposition: 'attachment; filename="file.docx"' });
});

test('what is not there, or somebody else’s, is not served', async () => {
  expect(await serve('no-such-file')).toBeNull();
  expect(await serve('voice', null, 'draft-2')).toBeNull();
});

test.each([
  ['bytes=0-3', 'bytes 0-3/10', '0123'],
  ['bytes=7-', 'bytes 7-9/10', '789'],
  ['bytes=-2', 'bytes 8-9/10', '89'],
  ['bytes=8-99', 'bytes 8-9/10', '89'],
  ['bytes=-99', 'bytes 0-9/10', '0123456789'],
  ['bytes=12-', null, '0123456789'],
  ['bytes=5-2', null, '0123456789'],
  ['bytes=0-1,4-5', null, '0123456789'],
  ['bytes=-', null, '0123456789'],
  ['lines=1-2', null, '0123456789'],
])('asked for %s, it answers the part %s', async (range, part, content) => {
  const served = (await serve('voice', range))!;
  expect(served.part).toBe(part);
  expect(served.length).toBe(content.length);
  expect(await new Response(await served.read()).text()).toBe(content);
});
