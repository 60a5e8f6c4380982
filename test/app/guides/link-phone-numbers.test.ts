import { expect, test } from 'vitest';
import { linkPhoneNumbers } from '../../../src/app/guides/link-phone-numbers.ts';

const link = (digits: string, text: string) => `<a href="tel:${digits}" class="app-phone">${text}</a>`;

test.each([
  ['999', '999'],
  ['116 123', '116123'],
  ['0800 1111', '08001111'],
  ['0808 801 0366', '08088010366'],
  ['0808 2000 247', '08082000247'],
])('the number %s can be called with one touch', (text, digits) => {
  expect(linkPhoneNumbers(`<p>Call ${text}.</p>`)).toBe(`<p>Call ${link(digits, text)}.</p>`);
});

test('dates, amounts and limits are no telephone numbers', () => {
  const html = '<p>On 29 September 2019 you had 28 days, by 10 000 people, at DH1 5UJ.</p>';
  expect(linkPhoneNumbers(html)).toBe(html);
});

test('what is a link already, or part of a tag, stays as it is', () => {
  const html = '<p><a href="https://999bsl.co.uk">Call 999 in signs</a> <img alt="999"></p>';
  expect(linkPhoneNumbers(html)).toBe(html);
});
