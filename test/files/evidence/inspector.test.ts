import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { makeInspector } from '../../../src/files/evidence/inspector.ts';
import { pdf, note, photoWithPlace } from '../../builders/some-files.ts';
import { lying } from './examined.ts';

test('files are looked at in a thread of their own, and a picture is drawn anew in its place', async () => {
  const { inspect } = makeInspector();
  const photo = lying((await photoWithPlace()).buffer);
  const answers = await Promise.all([
    inspect(photo),
    inspect(lying(pdf().buffer)),
    inspect(lying(note('a', '<svg>').buffer)),
  ]);
  const size = readFileSync(photo).length;
  expect(answers).toEqual([
    { ok: true, kind: 'jpeg', size },
    { ok: true, kind: 'pdf', size: pdf().buffer.length },
    { ok: false, reason: 'wrong-kind' },
  ]);
});

test('a look that fails is told without a word of the file, and the next one succeeds', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { inspect } = makeInspector();
  expect(await inspect('/no/such/file')).toEqual({ ok: false, reason: 'damaged' });
  expect(printed.mock.calls).toEqual([['A look at a file ended with Error.']]);
  expect(await inspect(lying(pdf().buffer))).toMatchObject({ ok: true });
});
