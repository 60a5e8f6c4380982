import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSentences } from '../../src/content/messages.ts';
import { readQuestionWords } from '../../src/content/questions.ts';
import { root } from '../../src/start/project-node.mjs';
import { pages } from './pages.ts';

/** Words that make a young person ask a grown-up first. */
const leave =
  /permission|consent|\b(parents?|carers?|mum|dad|grown-ups?)\b[^.]{0,40}\b(agrees?|allows?|says? yes|signs?|must know)\b/i;

const messages = readdirSync(join(root, 'content', 'messages')).map((file) => file.replace('.yaml', ''));
const told = [
  ...messages.map((slug) => {
    const { adult, young } = readSentences(slug);
    return [`content/messages/${slug}.yaml`, JSON.stringify({ ...adult, ...young })] as const;
  }),
  // Somebody who acts for a young person must have that person's word: no young person is asked this.
  ...[...readQuestionWords()]
    .filter(([slug]) => slug !== 'acting-for')
    .map(([slug, words]) => [`content/questions/${slug}.yaml`, JSON.stringify(words)] as const),
  ...pages()
    .filter(({ about }) => about['audience'] === 'young')
    .map(({ path, markdown }) => [`content/${path}`, markdown] as const),
];

test.each(told)('%s asks no young person for anybody’s leave', (_, text) => {
  expect(text.match(leave)?.[0]).toBeUndefined();
});

test('the measure finds what it looks for', () => {
  expect('Ask your parents if they agree').toMatch(leave);
  expect('You need the permission of a carer').toMatch(leave);
  expect('They do not work for your parents or your social worker.').not.toMatch(leave);
});
