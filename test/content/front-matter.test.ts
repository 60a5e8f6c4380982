import { expect, test } from 'vitest';
import { z } from 'zod';
import { pages } from './pages.ts';

const everyPage = {
  title: z.string().min(1),
  summary: z.string().regex(/^[^.?!]+[.?!]$/, 'write one sentence that ends with a full stop'),
};

/** What the top of a page must say, worked out from where the file lies. */
function expected(path: string): z.ZodType {
  const [folder = '', id = '', file = ''] = path.split('/');
  if (folder === 'help') {
    return z.strictObject({ ...everyPage, audience: z.literal(id === 'young' ? 'young' : 'adult') });
  }
  return z.strictObject({
    ...everyPage,
    procedure: z.literal(id),
    version: z.literal(file.split('.')[0] ?? ''),
    audience: z.literal(file.endsWith('.young.md') ? 'young' : 'adult'),
  });
}

test.each(pages())('content/$path starts with a title, a one-sentence summary and who it is for', (page) => {
  const result = expected(page.path).safeParse(page.about);
  expect(result.success, `content/${page.path}: ${result.error?.message ?? ''}`).toBe(true);
});

test.each(pages())('the summary of content/$path has at most 30 words', ({ path, about }) => {
  const count = String(about['summary']).split(/\s+/).length;
  expect(count, `The summary of content/${path} has ${count} words`).toBeLessThanOrEqual(30);
});
