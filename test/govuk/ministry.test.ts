import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nunjucks from 'nunjucks';
import { expect, test } from 'vitest';
import { renderComponent } from '../../src/govuk/component.ts';
import { templateFolders } from '../../src/govuk/packages.ts';

// The package of the Ministry of Justice ships no fixtures.json: what it says about a macro is the example in
// its README, under plain Nunjucks with the package's own filters. Each example must come out the same here.
const require = createRequire(import.meta.url);
const folder = path.join(templateFolders[1] as string, 'moj/components');
const theirs = new nunjucks.Environment(new nunjucks.FileSystemLoader(templateFolders), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});
const filters: Record<string, (...args: unknown[]) => unknown> =
  require('@ministryofjustice/frontend/moj/filters/all.js')();
for (const [name, filter] of Object.entries(filters)) theirs.addFilter(name, filter);

type Example = { component: string; macro: string; njk: string };

function examplesOf(component: string): Example[] {
  const readme = readFileSync(path.join(folder, component, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```njk\n\{\{\s*((moj\w+)\([\s\S]*?\))\s*\}\}\n```$/gm)];
  // Moment shows the zone of the machine, so the examples are read as local time, which is London time for us.
  return blocks.map(([, njk = '', macro = '']) => ({ component, macro, njk: njk.replaceAll('.000Z', '') }));
}

/** The params that an example gives to its macro: a stand-in for the macro catches them. */
function paramsOf({ macro, njk }: Example): Record<string, unknown> {
  let params = {};
  new nunjucks.Environment(null)
    .addGlobal(macro, (given: object) => (params = given))
    .renderString(`{{ ${njk} }}`, {});
  return params;
}

// These two READMEs are wrong in themselves: a macro that does not exist, and a missing comma.
const unusable = ['button-menu', 'date-picker'];
const examples = globSync('*/README.md', { cwd: folder })
  .map((file) => path.dirname(file))
  .filter((component) => !unusable.includes(component))
  .flatMap(examplesOf);

test('examples of the components in use are found in the package', () => {
  const found = examples.map(({ macro }) => macro);
  expect(found).toEqual(
    expect.arrayContaining(['mojTimeline', 'mojSubNavigation', 'mojSideNavigation', 'mojTicketPanel']),
  );
});

test.each(examples)('the example of $macro renders as the package renders it', (example) => {
  const published = `{% from "moj/components/${example.component}/macro.njk" import ${example.macro} %}`;
  const html = theirs.renderString(`${published}{{ ${example.njk} }}`, {}).trim();
  expect(html).toContain('class="moj-');
  expect(renderComponent({ macro: example.macro, params: paramsOf(example) })).toBe(html);
});

test.each(['information', 'success', 'warning'])(
  'a banner and an alert of kind "%s" are the package\'s',
  (kind) => {
    const params = { type: kind, variant: kind, title: 'A & B', text: 'We held the meeting <today>.' };
    for (const [component, macro] of [
      ['banner', 'mojBanner'],
      ['alert', 'mojAlert'],
    ] as const) {
      const published = `{% from "moj/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`;
      const html = theirs.renderString(published, { params }).trim();
      expect(html).toContain('&lt;today&gt;');
      expect(renderComponent({ macro, params })).toBe(html);
    }
  },
);
