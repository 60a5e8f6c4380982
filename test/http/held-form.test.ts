import { expect, test } from 'vitest';
import { addressOf, takeForm } from '../../src/http/held-form.ts';

const address = 'http://localhost/complain/what-happened?change=1';

function sent(fields: readonly (readonly [string, string | Blob])[]): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request(address, { method: 'POST', body });
}

test('what signs in is taken out, and the rest is kept in its order, several of one name too', async () => {
  const request = sent([
    ['grounds', 'one'],
    ['code', 'K7M2'],
    ['grounds', 'two'],
  ]);
  expect(await takeForm(request, ['code'])).toEqual({
    typed: { code: 'K7M2' },
    fields: [
      ['grounds', 'one'],
      ['grounds', 'two'],
    ],
  });
});

test('the page that the form is for can still read it', async () => {
  const request = sent([['story', 'It']]);
  await takeForm(request, []);
  expect((await request.formData()).get('story')).toBe('It');
});

test('files are left out, long codes are cut, and no more than 200 fields are held', async () => {
  const many = Array.from({ length: 300 }, (_, index) => [`field-${index}`, 'x'] as const);
  const request = sent([['file', new Blob(['x'])], ['code', 'x'.repeat(1000)], ...many]);
  const { typed, fields } = await takeForm(request, ['code']);
  expect(typed['code']).toHaveLength(40);
  expect(fields).toHaveLength(200);
  expect(fields[0]).toEqual(['field-0', 'x']);
});

test('a request without a form holds nothing', async () => {
  const request = new Request(address, { method: 'POST' });
  expect(await takeForm(request, ['code'])).toEqual({ typed: {}, fields: [] });
});

test('the address is kept with what is asked in it, and without the host', () => {
  expect(addressOf(new Request(address))).toBe('/complain/what-happened?change=1');
});
