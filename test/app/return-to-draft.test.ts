import { beforeEach, describe, expect, test } from 'vitest';
import { lodgeComplaint } from '../../src/app/lodge-complaint.ts';
import { returnToDraft } from '../../src/app/return-to-draft.ts';
import { saveDraft } from '../../src/app/save-draft.ts';
import { readSentences } from '../../src/content/messages.ts';
import { writeDraft } from '../builders/a-draft.ts';
import { someServices, type SomeServices } from '../builders/some-services.ts';

const sentences = readSentences('result');
const wrong = { ok: false, reason: 'return-code-wrong' };
const tooMany = { ok: false, reason: 'too-many-tries' };
const wrongCode = '2222-2222-2222';

let services: SomeServices;
let code: string;
beforeEach(async () => {
  services = someServices('2026-04-01T10:00');
  code = (await saveDraft(await writeDraft(services), sentences, services)).returnCode;
});

const tryIt = (returnCode = code, address = '192.0.2.1') => returnToDraft({ returnCode, address }, services);

async function times(count: number, returnCode: string): Promise<unknown> {
  let last: unknown;
  for (let index = 0; index < count; index += 1) last = await tryIt(returnCode);
  return last;
}

describe('the right code', () => {
  test('opens the draft with its answers', async () => {
    const returned = await tryIt();
    expect(returned).toMatchObject({
      ok: true,
      opened: { draft: { id: 'draft-1' }, state: { area: 'durham' } },
    });
  });

  test('may be typed in small letters, with spaces and without dashes', async () => {
    expect(await tryIt(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toMatchObject({ ok: true });
  });

  test('leads to the last page once the draft was sent, until that page was left', async () => {
    await lodgeComplaint(await writeDraft(services, {}, 'other'), services);
    const draft = await tryIt();
    if (!draft.ok) throw new Error('It was not opened.');
    await lodgeComplaint(draft.opened, services);
    expect(await tryIt()).toMatchObject({ opened: { draft: { complaintId: expect.any(String) } } });
    await services.drafts.remove('draft-1');
    expect(await tryIt()).toEqual(wrong);
  });
});

describe('wrong, unknown and run out get the same answer', () => {
  test.each([
    ['a code that nobody has', wrongCode],
    ['no code', ''],
    ['what cannot be a code', 'hello'],
    ['a reference', 'K7M2-9QXD'],
  ])('%s', async (_, typed) => {
    expect(await tryIt(typed)).toEqual(wrong);
  });

  test('the code of a draft that was never saved', async () => {
    await writeDraft(services, {}, 'draft-2');
    expect(await tryIt(services.secrets.returnCodeFor('draft-2'))).toEqual(wrong);
  });

  test('the access code of the same draft', async () => {
    expect(await tryIt(services.secrets.accessCodeFor('draft-1'))).toEqual(wrong);
  });

  test('a code whose 28 days are over, though the draft has not been erased yet', async () => {
    services.itIs('2026-04-30T00:00');
    expect(await tryIt()).toEqual(wrong);
  });
});

describe('guessing', () => {
  test('after thirty tries from one address even the right code waits, for nobody else', async () => {
    expect(await times(30, wrongCode)).toEqual(wrong);
    expect(await tryIt()).toEqual(tooMany);
    expect(await tryIt(code, '192.0.2.2')).toMatchObject({ ok: true });
  });

  test('after a quarter of an hour the right code works again', async () => {
    await times(31, wrongCode);
    services.itIs('2026-04-01T10:15:01');
    expect(await tryIt()).toMatchObject({ ok: true });
  });
});
