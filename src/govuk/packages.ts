import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The folders that hold the official templates: `govuk/…` in the first, `moj/…` in the second.
 * Found through Node's own resolution, so that it holds for the sources and for the built server alike.
 */
export const templateFolders = [
  path.join(path.dirname(require.resolve('govuk-frontend/package.json')), 'dist'),
  path.dirname(require.resolve('@ministryofjustice/frontend/package.json')),
];

/**
 * Where the component of a macro is, below one of the template folders: `govukDateInput` is
 * `govuk/components/date-input`. Both packages keep to this pattern. Nothing for another kind of name.
 */
export function componentFolder(macro: string): string | undefined {
  const [, maker, name] = /^(govuk|moj)([A-Z][A-Za-z]*)$/.exec(macro) ?? [];
  if (!maker || !name) return undefined;
  const folder = name.replace(/[A-Z]/g, (letter, at) => (at ? '-' : '') + letter.toLowerCase());
  return `${maker}/components/${folder}`;
}

/** The component folders, in full, of all the macros that texts name and that the packages have. */
export function componentsNamedIn(texts: string[]): string[] {
  const macros = new Set(texts.flatMap((text) => text.match(/\b(?:govuk|moj)[A-Z][A-Za-z]*\b/g) ?? []));
  const folders = [...macros].map((macro) => componentFolder(macro) ?? '');
  return folders
    .flatMap((folder) => templateFolders.map((root) => path.join(root, folder)))
    .filter((folder) => existsSync(path.join(folder, 'template.njk')));
}
