import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** For each dependency rule a file that breaks it. */
export const offences: Record<string, { file: string; text: string }> = {
  'domain-imports': { file: 'src/domain/a.ts', text: `import '../app/b.ts';` },
  'domain-packages': { file: 'src/domain/b.ts', text: `import 'node:fs';` },
  'journeys-imports': { file: 'src/journeys/a.ts', text: `import '../app/b.ts';` },
  'journeys-packages': { file: 'src/journeys/b.ts', text: `import 'lucia';` },
  'ports-imports': { file: 'src/ports/a.ts', text: `import '../journeys/b.ts';` },
  'ports-packages': { file: 'src/ports/b.ts', text: `import 'node:http';` },
  'app-imports': { file: 'src/app/a.ts', text: `import '../stores/sqlite/b.ts';` },
  'content-imports': { file: 'src/content/a.ts', text: `import '../app/b.ts';` },
  'build-imports': { file: 'src/build/a.ts', text: `import '../app/b.ts';` },
  'stores-imports': { file: 'src/stores/sqlite/a.ts', text: `import '../../app/b.ts';` },
  'notify-imports': { file: 'src/notify/a.ts', text: `import '../stores/sqlite/b.ts';` },
  'auth-imports': { file: 'src/auth/a.ts', text: `import '../notify/b.ts';` },
  'files-imports': { file: 'src/files/a.ts', text: `import '../live/b.ts';` },
  'live-imports': { file: 'src/live/a.ts', text: `import type { B } from '../files/b.ts';` },
  'http-imports': { file: 'src/http/e.ts', text: `import '../stores/sqlite/b.ts';` },
  'http-types-only': { file: 'src/http/f.ts', text: `import { b } from '../domain/b.ts'; b();` },
  'demo-imports': { file: 'src/demo/a.ts', text: `import '../stores/sqlite/b.ts';` },
  'demo-types-only': { file: 'src/demo/b.ts', text: `import '../composition.ts';` },
  'govuk-imports': { file: 'src/govuk/a.ts', text: `import '../app/b.ts';` },
  'govuk-types-only': { file: 'src/govuk/b.ts', text: `import '../journeys/b.ts';` },
  'islands-imports': { file: 'src/islands/a.ts', text: `import '../app/b.ts';` },
  'pages-imports': { file: 'src/pages/a.ts', text: `import '../auth/b.ts';` },
  'pages-types-only': { file: 'src/pages/b.ts', text: `import { b } from '../domain/b.ts'; b();` },
  'no-cycles': { file: 'src/app/b.ts', text: `import './b.ts';` },
  resolvable: { file: 'src/journeys/c.ts', text: `import './missing.ts';` },
  'tests-apart': { file: 'src/http/a.ts', text: `import '../../test/b.ts';` },
  'db-alone': { file: 'db/a.ts', text: `import '../src/app/b.ts';` },
  'stores-apart': { file: 'src/stores/postgres/a.ts', text: `import '../sqlite/b.ts';` },
  'composition-once': { file: 'src/http/b.ts', text: `import '../composition.ts';` },
  'lucia-in-auth': { file: 'src/notify/b.ts', text: `import 'lucia';` },
  'databases-in-stores': { file: 'src/http/c.ts', text: `import 'better-sqlite3';` },
  'nunjucks-in-govuk': { file: 'src/http/d.ts', text: `import 'nunjucks';` },
  'start-bare': { file: 'src/start/a.mjs', text: `import 'yaml';` },
};

const targets = ['src/auth/b.ts', 'src/composition.ts', 'src/files/b.ts', 'src/live/b.ts', 'test/b.ts'];
const packages = ['better-sqlite3', 'lucia', 'nunjucks', 'yaml'];

/** Writes all the offending files, and what they import, under a folder. */
export function writeOffences(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const file of [...targets, 'src/stores/sqlite/b.ts']) write(file, 'export type B = 1;');
  for (const { file, text } of Object.values(offences)) write(file, text);
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
}
