import { expect, test } from 'vitest';
import { linkedText } from '../../src/app/linked-text.ts';

const links = (sentence: string) => linkedText(sentence).flatMap(({ href }) => href ?? []);

test.each([
  ['Call 0808 801 0366.', 'tel:08088010366'],
  ['You can call 0800 1111 at any time.', 'tel:08001111'],
  ['Write to SQA@towerhamlets.gov.uk.', 'mailto:SQA@towerhamlets.gov.uk'],
])('%s has the link %s', (sentence, href) => expect(links(sentence)).toEqual([href]));

test.each([
  'You have 10 working days.',
  'The last day is Friday 17 April 2026.',
  'County Hall, Durham, DH1 5UJ',
  '',
])('%j has no link', (sentence) => expect(links(sentence)).toEqual([]));

test('no word of the sentence is lost', () => {
  const sentence = 'Call 0808 801 0366, or write to a@b.example.';
  expect(
    linkedText(sentence)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
