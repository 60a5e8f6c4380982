import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const page = readFileSync('content/handbook/dependencies.md', 'utf8');
const explained = [...page.matchAll(/^- `([^`]+)`: \S.*\.$/gm)].map((match) => match[1]);
const wanted = [...Object.keys(manifest['dependencies']!), ...Object.keys(manifest['devDependencies']!)];

test('every dependency has a line that says why, and no line is left of one that has gone', () => {
  expect(explained.toSorted()).toEqual(wanted.toSorted());
});
