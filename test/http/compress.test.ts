import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressed } from '../../src/http/compress.ts';

const text = '<p>A page of words that come again and again.</p>'.repeat(100);
const page = (body = text) => {
  const headers = { 'Content-Type': 'text/html', 'Content-Length': String(Buffer.byteLength(body)) };
  return new Response(body, { headers });
};

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('%s makes a page smaller, and the answer says how long it is then', async (coding, open) => {
  const { headers, bytes } = await read(await compressed(page(), `deflate, ${coding}`));
  expect(headers.get('content-encoding')).toBe(coding);
  expect(headers.get('content-length')).toBe(String(bytes.length));
  expect(open(bytes).toString()).toBe(text);
});

test.each([
  ['a browser that cannot read it', text, null],
  ['a page that is small already', '<p>Short.</p>', 'br'],
])('it is left as it is for %s', async (_, body, accepts) => {
  const { headers, bytes } = await read(await compressed(page(body), accepts));
  expect(headers.get('content-encoding')).toBeNull();
  expect(headers.get('content-length')).toBe(String(bytes.length));
  expect(bytes.toString()).toBe(body);
});

async function read(response: Response) {
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}
