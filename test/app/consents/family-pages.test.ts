import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionAt } from '../../../src/app/consents/family-pages.ts';

/** The pages that stay the family's own, whoever acts for it. */
const alone = [
  ...['calendar', 'check-email', 'contact', 'new-code', 'sign-in', 'sign-out', 'stay', 'live'],
  ...['advocates', 'advocates/invite', 'advocates/1', 'advocates/1/stop'],
];

/** Every page of a family, by its address. */
const pages = readdirSync('src/pages/complaint', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(astro|ts)$/.test(name) && !/(^|\/)_/.test(name))
  .map((name) =>
    name
      .replace(/(^|\/)index(?=\.)/, '')
      .replace(/\.(astro|ts)$/, '')
      .replace(/\[\w+\]/, '1'),
  );

describe('the pages of a family', () => {
  test.each(pages.filter((page) => !alone.includes(page)))('/%s is for advocates too', (page) => {
    expect(actionAt(page)).not.toBeNull();
  });

  test.each(alone)('/%s is not for advocates', (page) => {
    expect(actionAt(page)).toBeNull();
  });

  test('nothing else is', () => {
    for (const rest of ['no-such-page', 'letters/1/2', 'files/', '../staff', 'question/more'])
      expect(actionAt(rest)).toBeNull();
  });
});
