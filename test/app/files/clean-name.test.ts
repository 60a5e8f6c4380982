import { expect, test } from 'vitest';
import { cleanName } from '../../../src/app/files/clean-name.ts';

test.each([
  ['photo.jpg', 'photo.jpg'],
  ['Brief an Müller (2).pdf', 'Brief an Müller (2).pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Sam\\letter.docx', 'letter.docx'],
  ['a\u0000b\nc.txt', 'abc.txt'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['  two   spaces .txt ', 'two spaces .txt'],
  ['<b>"bold"</b>.txt', 'b>.txt'],
  ['..', ''],
  ['folder/', ''],
  ['\u0007', ''],
])('%j is shown as %j', (typed, shown) => expect(cleanName(typed)).toBe(shown));

test('a name that is too long is cut, and still ends as it did', () => {
  const name = cleanName(`${'a'.repeat(300)}.jpeg`);
  expect(name).toMatch(/^a{94}….jpeg$/);
  expect([...name]).toHaveLength(100);
  expect([...cleanName('😀'.repeat(300))]).toHaveLength(100);
});
