import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PurgeCSS } from 'purgecss';
import { componentsNamedIn } from '../govuk/packages.ts';

/** Every text of ours that can put a tag, a class or an attribute on a page. */
export function ourSources(root: string): string[] {
  const files = ['src/**/*.{astro,ts,tsx}', 'content/**/*.{md,yaml}'];
  return globSync(files, { cwd: root }).map((file) => readFileSync(path.join(root, file), 'utf8'));
}

/** Parts of components that we do not ask for: the zone onto which files are dropped. */
const neverShown = [
  /^govuk-file-upload-(button|wrapper|announcements)/,
  /^moj-multi-file-upload(__(dropzone|error|success)|--)/,
];

/** What a component can put on a page: its published examples, its template, and what its script adds. */
function textsOf(folder: string): string[] {
  const script = `${path.basename(folder)}.mjs`;
  return ['fixtures.json', 'template.njk', script]
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

/**
 * `css` with only the selectors that the sources, or the official components that they name, can ever match.
 * Classes of our own, which start with `app-`, always stay. Of the packages' classes one that is put together at
 * run time is not seen: write those out in full.
 */
export async function usedCss(css: string, sources: string[]): Promise<string> {
  const texts = [...sources, ...componentsNamedIn(sources).flatMap(textsOf)];
  const [result] = await new PurgeCSS().purge({
    content: texts.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: css }],
    safelist: { greedy: [/^app-/] },
    blocklist: neverShown,
    defaultExtractor: (text) => text.match(/[\w!-]+/g) ?? [],
  });
  if (!result) throw new Error('PurgeCSS gave no stylesheet back.');
  return result.css;
}
