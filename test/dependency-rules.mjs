import { layers } from './layers.mjs';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

const ours = '^(src|db|test)/';

/** @type {(name: string) => string} the files of a folder of src, or of db */
const within = (name) => (name === 'db' ? '^db/' : `^src/${name}(/|\\.)`);

/** @type {(...names: string[]) => string} packages, as found on disk or as written when not installed */
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

const typesOnly = ['type-only', 'type-import'];

/** @type {(name: string, comment: string, from: Rule['from'], to: object) => Rule} */
const forbid = (name, comment, from, to) =>
  /** @type {Rule} */ ({ name, comment, severity: 'error', from, to });

const layerRules = Object.entries(layers).flatMap(([name, layer]) => {
  const types = (layer.types ?? []).map(within);
  const reachable = [name, ...layer.may].map(within).concat(types);
  const from = { path: `^src/${name}/` };
  const rules = [forbid(`${name}-imports`, layer.remedy, from, { path: ours, pathNot: reachable })];
  if (layer.types) {
    const to = { path: types, dependencyTypesNot: typesOnly };
    rules.push(forbid(`${name}-types-only`, `Write "import type". ${layer.remedy}`, from, to));
  }
  if (layer.packages) {
    const to = { pathNot: [ours, packages(...layer.packages)] };
    rules.push(forbid(`${name}-packages`, layer.remedy, from, to));
  }
  return rules;
});

/** @type {Rule[]} what dependency-cruiser must not find; the comment is the remedy */
export const forbidden = [
  ...layerRules,
  forbid(
    'no-cycles',
    'Move what both files need into a third, or pass it as an argument.',
    {},
    { circular: true },
  ),
  forbid(
    'resolvable',
    'Correct the path, with its extension; or install the package and list it in package.json.',
    {},
    { couldNotResolve: true, pathNot: '^(astro|virtual):|/dist/' },
  ),
  forbid(
    'tests-apart',
    'Only test code imports test. Move what the service needs to src.',
    { path: '^(src|db)/' },
    { path: '^test/' },
  ),
  forbid(
    'db-alone',
    'A schema knows its database only: import types of the domain at most.',
    { path: '^db/' },
    { path: '^src/', pathNot: '^src/domain/' },
  ),
  forbid(
    'stores-apart',
    'Each database has its own small store. Share what both need through src/ports.',
    { path: '^src/stores/([^/]+)/' },
    { path: '^src/stores/[^/]+/', pathNot: '^src/stores/$1/' },
  ),
  forbid(
    'composition-once',
    'Only src/server.ts and src/middleware.ts choose services. Take yours as an argument or from Astro.locals.',
    { path: '^src/', pathNot: '^src/(server\\.ts|middleware\\.ts|composition)' },
    { path: '^src/composition', dependencyTypesNot: typesOnly },
  ),
  forbid(
    'lucia-in-auth',
    'Lucia is finished and may have to go: ask src/auth for sessions.',
    { path: ours, pathNot: '^(src|test)/auth/' },
    { path: packages('lucia', '@lucia-auth') },
  ),
  forbid(
    'databases-in-stores',
    'Only the stores know a database. Add a method to a port in src/ports.',
    { path: '^src/', pathNot: '^src/(stores|notify|auth|files|live)/' },
    { path: packages('better-sqlite3', 'drizzle-orm', 'pg') },
  ),
  forbid(
    'nunjucks-in-govuk',
    'Render components through src/govuk, which compiles each once.',
    { path: '^src/', pathNot: '^src/govuk/' },
    { path: packages('nunjucks') },
  ),
  forbid(
    'start-bare',
    'These files run before anything is installed: import Node modules only.',
    { path: '^src/start(/|\\.mjs$)' },
    { pathNot: ['^src/start/', '^src/server\\.ts$'], dependencyTypesNot: ['core'] },
  ),
];
