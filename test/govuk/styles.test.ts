import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { compile } from 'sass';
import { expect, test } from 'vitest';
import { ourSources, usedCss } from '../../src/build/used-css.ts';
import { componentsNamedIn } from '../../src/govuk/packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = path.join(root, 'src/govuk/styles/main.scss');
const sheet = compile(main, { loadPaths: [root], quietDeps: true }).css;
const used = await usedCss(sheet, ourSources(root));

test('every component that the sources name has its styles in main.scss or staff.scss', () => {
  const files = [main, path.join(root, 'src/govuk/styles/staff.scss')];
  const listed = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const names = componentsNamedIn(ourSources(root)).map((folder) => path.basename(folder));
  const missing = names.filter((name) => !new RegExp(`/${name}['"/]`).test(listed));
  expect(missing, 'Add an @use line for each of these to src/govuk/styles/main.scss, or staff.scss.').toEqual(
    [],
  );
});

test('the stylesheet that people download is at most 11 KB', async () => {
  // Without comments and spaces, as the build writes it.
  const small = compile(main, { loadPaths: [root], quietDeps: true, style: 'compressed' }).css;
  expect(brotliCompressSync(await usedCss(small, ourSources(root))).byteLength).toBeLessThanOrEqual(
    11 * 1024,
  );
});

test('it keeps what components need, also what only their scripts add', () => {
  for (const name of [
    '.govuk-radios__input',
    '.govuk-exit-this-page__indicator--visible',
    '.app-partnership',
  ]) {
    expect(used).toContain(name);
  }
});

test('it leaves out what nothing uses', () => {
  expect(sheet).toContain('.govuk-link--inverse');
  expect(used).not.toContain('.moj-timeline__document-icon');
});

test("it is not GOV.UK's: no GDS Transport, no crest, no pictures to fetch", () => {
  expect(used).not.toMatch(/GDS|crown|crest|url\(/);
});
