import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const settings = [...readFileSync('src/settings.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(
  (match) => match[1],
);
const decisions = globSync('content/handbook/decisions/*.md').sort();

test('the handbook explains every setting, and no other', () => {
  const page = readFileSync('content/handbook/running.md', 'utf8');
  const explained = [...page.matchAll(/^- `([A-Z_]+)` \(.+\): \S/gm)].map((match) => match[1]);
  expect(settings.length).toBeGreaterThan(5);
  expect(explained.toSorted()).toEqual(settings.toSorted());
});

test('decisions are numbered from 1, with no gap', () => {
  const numbers = decisions.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1]));
  expect(numbers).toEqual(decisions.map((_, at) => at + 1));
});

test.each(decisions)('%s has context, decision and consequences, in under 50 lines', (file) => {
  const text = readFileSync(file, 'utf8');
  expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
    'Context',
    'Decision',
    'Consequences',
  ]);
  expect(text.split('\n').length).toBeLessThan(50);
});
