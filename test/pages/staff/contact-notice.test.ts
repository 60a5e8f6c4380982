import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const pages = globSync('src/pages/staff/**/*.astro').map((path) => ({
  path,
  source: readFileSync(path, 'utf8'),
}));

/** Members of panels read papers from which every way to reach the family is left out. */
const ofPanels = 'src/pages/staff/panels/';
/** Pages about one complaint, from which somebody may go on to call, write or visit. */
const aboutAFamily = pages.filter(
  ({ path, source }) =>
    path.includes('/complaints/') ||
    (!path.startsWith(ofPanels) && /lookAtCase|read-complaint\.ts|openComplaint/.test(source)),
);

test('the pages about a family are found', () => {
  expect(aboutAFamily.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'src/pages/staff/complaints/[id]/appointment.astro',
      'src/pages/staff/complaints/[id]/late.astro',
      'src/pages/staff/new/[draft]/letter.astro',
    ]),
  );
});

describe.each(aboutAFamily.map(({ path, source }) => [path, source] as const))('%s', (_, source) => {
  test('says at its top how the family may be contacted, or that it may not', () => {
    expect(source).toMatch(/<(ContactNotice|RecordForm)\b/);
  });
});

test('a form says so before it asks anything', () => {
  const form = readFileSync('src/pages/_parts/RecordForm.astro', 'utf8');
  expect(form.indexOf('<ContactNotice')).toBeGreaterThan(0);
  expect(form.indexOf('slot="top"')).toBeLessThan(form.indexOf('<ContactNotice'));
  const whole = readFileSync('src/pages/_parts/StaffForm.astro', 'utf8');
  expect(whole.indexOf('name="top"')).toBeGreaterThan(0);
  expect(whole.indexOf('name="top"')).toBeLessThan(whole.indexOf('<form'));
});
