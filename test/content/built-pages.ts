import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder that the build made: start a server with it to see the same pages. */
export const builtFolder = process.env['DIST_DIR'] ?? 'dist';

const folder = resolve(builtFolder, 'client');

/** A page that the build made: its address and its HTML. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** Every prerendered page, by address. Throws when the site is not built. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The site is not built: run npm run build.');
  return globSync('**/*.html', { cwd: folder })
    .map((file) => ({ address: addressOf(file), html: readFileSync(join(folder, file), 'utf8') }))
    .sort((left, right) => left.address.localeCompare(right.address));
}

/** `guides/durham.html` is served at `/guides/durham`, `index.html` at `/`. */
function addressOf(file: string): string {
  return `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`;
}
