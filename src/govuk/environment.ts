import nunjucks from 'nunjucks';
import { formatDate, mojDate } from './dates.ts';
import { templateFolders } from './packages.ts';

/**
 * The one Nunjucks environment of the process. Everything that a template prints is escaped, unless the
 * template itself calls it HTML. Templates are read and compiled once: there is no watching and no `noCache`.
 */
export const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(templateFolders), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

// Nunjucks' own `trim` is a regular expression, and was the largest cost of a page. It does the same as this.
environment.addFilter('trim', (text: unknown) =>
  nunjucks.runtime.copySafeness(text, String(text ?? '').trim()),
);

// The timeline of the Ministry of Justice expects these two; its own need Moment and the server's time zone.
environment.addFilter('mojDate', mojDate);
environment.addFilter('date', formatDate);
