import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longest } from './longest-first.ts';

test.each(longest)('%s, which is to start early, is there', (file) => {
  expect(existsSync(file)).toBe(true);
});
