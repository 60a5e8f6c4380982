import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eicar, startFakeClamd } from '../files/evidence/fake-clamd.ts';
import { startUploads, type UploadServer } from './upload-server.ts';

const megabyte = 1024 * 1024;

let served: UploadServer;
beforeEach(async () => void (served = await startUploads()));
afterEach(() => served.stop());

const text = (length: number) => new Blob(['a'.repeat(length)]);

/** Sends a form with files, each under its name, and other fields. */
async function send(
  files: Record<string, Blob>,
  fields: Record<string, string> = {},
  headers: Record<string, string> = served.headers,
) {
  const body = new FormData();
  for (const [name, file] of Object.entries(files)) body.append('files', file, name);
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return fetch(`${served.url}/complain/evidence`, { method: 'POST', headers, body });
}

/** What the page was told of files, in its last form. */
const told = () => served.forms.at(-1)!.filter(([name]) => name !== 'action');
const refused = () =>
  told()
    .filter(([name]) => name === 'refused')
    .map(([, why]) => why);

describe('a form with files', () => {
  test('leaves the files with the draft, and hands the page all the rest', async () => {
    await send({ 'a.txt': text(3), 'ü.txt': text(4) }, { action: 'add', 'a field': 'Zoë & co' });
    expect(await served.listed()).toEqual(['a.txt', 'ü.txt']);
    expect(served.forms[0]).toEqual([
      ['action', 'add'],
      ['a field', 'Zoë & co'],
      ['added', expect.stringMatching(/\w{20}/)],
      ['added', expect.any(String)],
    ]);
    expect((await served.stores.drafts.read('draft-1'))?.answers).toMatchObject({
      evidence: [{ name: 'a.txt' }, { name: 'ü.txt' }],
    });
    expect(served.onDisk()).toHaveLength(2);
  });

  test('says of each file that is not taken why, and keeps the others', async () => {
    await send({ 'a.txt': text(0), 'b.txt': text(5), 'c.html': new Blob(['<html>']) });
    expect(refused()).toEqual(['empty:a.txt', 'wrong-kind:c.html']);
    expect(await served.listed()).toEqual(['b.txt']);
    expect(served.onDisk()).toHaveLength(1);
  });

  test('cannot say itself that files were taken or not', async () => {
    await send({}, { added: 'x', refused: 'empty:x' });
    expect(told()).toEqual([]);
  });

  test('whose field for files was left empty sends none', async () => {
    await send({ '': text(0) });
    expect(told()).toEqual([]);
    expect(served.onDisk()).toEqual([]);
  });

  test('may remove a file of its own draft, and no other', async () => {
    await send({ 'a.txt': text(3) });
    await send({}, { delete: '../../service.sqlite' });
    expect(await served.listed()).toEqual(['a.txt']);
    const [mine] = await served.stores.files.list({ kind: 'draft', id: 'draft-1' });
    await send({}, { delete: mine!.id });
    expect([await served.listed(), served.onDisk()]).toEqual([[], []]);
  });

  test.each(['../../../evil.txt', '..\\evil.txt', '/etc/evil.txt'])(
    'named %s is kept under its last name',
    async (name) => {
      await send({ [name]: text(3) });
      expect(await served.listed()).toEqual(['evil.txt']);
      expect(served.onDisk()).toEqual([expect.stringMatching(/^[\w-]{20,}$/)]);
    },
  );
});

// So much takes its time on a slow disk.
describe('how much may come', { timeout: 60_000 }, () => {
  test('20 MB are taken, and one byte more is too much', async () => {
    await send({ 'most.txt': text(20 * megabyte), 'more.txt': text(20 * megabyte + 1) });
    expect(refused()).toEqual(['too-large:more.txt']);
    expect(await served.listed()).toEqual(['most.txt']);
    expect(served.onDisk()).toHaveLength(1);
  });

  test('files of more than 100 MB in all are taken up to there', async () => {
    const names = ['1', '2', '3', '4', '5', '6', '7'];
    await send(Object.fromEntries(names.map((name) => [name, text(19 * megabyte)])));
    expect(refused()).toEqual(['too-much-together:6', 'too-much-together:7']);
    expect(served.onDisk()).toHaveLength(5);
  });

  test('a form that says that it is far larger is refused before it comes', async () => {
    const head = `POST /complain/evidence HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nOrigin: ${served.url}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${10_000 * megabyte}\r\n\r\n`;
    const socket = connect(served.port, '127.0.0.1').setEncoding('utf8');
    socket.write(head);
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (said: string) => resolve(said)),
    );
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]+too large/);
  });
});

describe('who sends it', () => {
  test('from another site is refused, and nothing is kept', async () => {
    const answer = await send(
      { 'a.txt': text(3) },
      {},
      { Cookie: served.cookie, Origin: 'https://elsewhere.example' },
    );
    expect(answer.status).toBe(403);
    expect(served.onDisk()).toEqual([]);
  });

  test('without a session, the page gets what was typed, and the files are told as lost', async () => {
    await send({ 'a.txt': text(3) }, { story: 'long' }, { Origin: served.url });
    expect(served.forms[0]).toEqual([
      ['story', 'long'],
      ['refused', 'too-late:a.txt'],
    ]);
    expect(served.onDisk()).toEqual([]);
  });

  test('after "Exit this page", nothing is kept', async () => {
    await send({ 'a.txt': text(3) }, {}, { ...served.headers, Cookie: `${served.cookie}; exited=1` });
    expect(refused()).toEqual(['too-late:a.txt']);
  });

  test('who goes before the end leaves nothing behind', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n';
    const head = `POST /complain/evidence HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nOrigin: ${served.url}\r\nCookie: ${served.cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000000\r\n\r\n`;
    const socket = connect(served.port, '127.0.0.1');
    socket.write(`${head}${part}${'a'.repeat(megabyte)}`);
    await vi.waitFor(() => expect(served.onDisk()).toHaveLength(1));
    socket.destroy();
    await vi.waitFor(() => expect(served.onDisk()).toEqual([]));
    expect([served.forms, await served.listed()]).toEqual([[], []]);
  });

  test('a form that is none is not answered, and leaves nothing', async () => {
    const headers = { ...served.headers, 'Content-Type': 'multipart/form-data; boundary=x' };
    const answer = fetch(`${served.url}/complain/evidence`, { method: 'POST', headers, body: 'no form' });
    await expect(answer).rejects.toThrow();
    expect(served.onDisk()).toEqual([]);
  });
});

describe('with ClamAV', () => {
  const withClamd = async (url: string) => {
    await served.stop();
    served = await startUploads(url);
  };

  test('what it finds something in is not kept', async () => {
    const clamd = await startFakeClamd();
    await withClamd(clamd.url);
    await send({ 'bad.txt': new Blob([eicar]), 'good.txt': text(3) });
    await clamd.stop();
    expect(refused()).toEqual(['infected:bad.txt']);
    expect([await served.listed(), served.onDisk().length]).toEqual([['good.txt'], 1]);
  });

  test('while it is down, files must wait, and what was typed is not lost', async () => {
    const clamd = await startFakeClamd();
    await clamd.stop();
    await withClamd(clamd.url);
    await send({ 'a.txt': text(3) }, { story: 'long' });
    expect(served.forms[0]).toEqual([
      ['story', 'long'],
      ['refused', 'cannot-check:a.txt'],
    ]);
    expect(served.onDisk()).toEqual([]);
  });
});
