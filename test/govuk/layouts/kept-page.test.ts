import { expect, test } from 'vitest';
import { cutPage, fillPage } from '../../../src/govuk/layouts/kept-page.ts';

const pageOf = (content: string, until: string, seconds: number) =>
  `<title>Where? – Ours</title><main>${content}<p>Until ${until}.</p><div data-until="${until}" data-seconds="${seconds}">${until}</div></main>`;
const sam = { content: '<input value="Sam’s £5">', until: '2:35pm', seconds: 1800 };

test('a page that is kept is whole again with what is another person’s own', () => {
  const ash = { content: '<input value="Ash {until} $& $1">', until: 'midnight', seconds: 9 };
  const kept = cutPage(pageOf(sam.content, '2:35pm', 1800), sam)!;
  expect(fillPage(kept, ash).toString()).toBe(pageOf(ash.content, 'midnight', 9));
  expect(fillPage(kept, sam).toString()).toBe(pageOf(sam.content, '2:35pm', 1800));
});

test('nothing of the first person stays in what is kept', () => {
  const kept = cutPage(pageOf(sam.content, '2:35pm', 1800), sam)!;
  expect(kept.map(({ bytes }) => bytes.toString()).join('')).not.toMatch(/Sam|2:35|1800/);
});

test('a page in which the content is twice, or not at all, or the end is missing, is not kept', () => {
  expect(cutPage(pageOf(sam.content + sam.content, '2:35pm', 1800), sam)).toBeNull();
  expect(cutPage(pageOf('', '2:35pm', 1800), sam)).toBeNull();
  expect(cutPage(pageOf(sam.content, '2:35pm', 1799), sam)).toBeNull();
});
