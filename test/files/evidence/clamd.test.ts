import { expect, onTestFinished, test } from 'vitest';
import { makeScanner } from '../../../src/files/evidence/clamd.ts';
import { lying } from './examined.ts';
import { eicar, startFakeClamd } from './fake-clamd.ts';

async function scan(bytes: Buffer, says?: string) {
  const clamd = await startFakeClamd(says);
  onTestFinished(() => clamd.stop());
  return { said: await makeScanner(clamd.url).scan(lying(bytes)), received: clamd.received };
}

test('what ClamAV finds nothing in is clean, and it has got every byte', async () => {
  const bytes = Buffer.alloc(300_000, 'words and more ');
  const { said, received } = await scan(bytes);
  expect(said).toBe('clean');
  expect(received[0]!.equals(bytes)).toBe(true);
});

test('what it finds something in is infected', async () => {
  expect((await scan(Buffer.from(eicar))).said).toBe('infected');
});

test.each(['INSTREAM size limit exceeded. ERROR', 'stream: Can’t allocate memory ERROR', '', 'OK'])(
  'an answer that is neither ("%s") does not count as clean',
  async (says) => expect((await scan(Buffer.from('words'), says)).said).toBe('unavailable'),
);

test('while it is down, nobody can tell', async () => {
  const clamd = await startFakeClamd();
  await clamd.stop();
  expect(await makeScanner(clamd.url).scan(lying(Buffer.from('words')))).toBe('unavailable');
});

test('without an address, nothing is looked for', async () => {
  expect(await makeScanner(undefined).scan('/no/such/file')).toBe('clean');
});
