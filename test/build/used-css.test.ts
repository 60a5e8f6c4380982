import { expect, test } from 'vitest';
import { usedCss } from '../../src/build/used-css.ts';

const ours = '.app-a{color:red}.app-b--late h3{color:blue}';
const css = `${ours}.govuk-tag--red{color:red}.govuk-\\!-margin-top-4{margin:0}h2{margin:0}`;

test('a class of the packages that no source names is left out', async () => {
  expect(await usedCss(css, ['<p class="govuk-body">'])).toBe(ours);
});

test('a class of our own stays, since its name may be put together while the page is made', async () => {
  expect(ours).toContain('.app-b--late h3');
});

test('an override class, with its exclamation mark, is found', async () => {
  expect(await usedCss(css, ["classes: 'govuk-!-margin-top-4'"])).toContain(
    '.govuk-\\!-margin-top-4{margin:0}',
  );
});

test('naming a macro keeps all that its published examples use', async () => {
  expect(await usedCss(css, ["{ macro: 'govukTag', params }"])).toContain('.govuk-tag--red');
});

test('a tag is kept where a source writes it', async () => {
  expect(await usedCss(css, ['<h2>'])).toBe(`${ours}h2{margin:0}`);
});
