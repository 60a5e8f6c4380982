/**
 * Who may import whom. The dependency rules read it for TypeScript, ESLint for `.astro` files.
 *
 * @typedef {object} Layer a folder of src
 * @property {string[]} may the other folders it may import
 * @property {string[]} [types] those of which it may import types alone
 * @property {string[]} [packages] the only packages and Node modules it may import; without it, any
 * @property {string} remedy what to do instead
 */

const pure = ['zod', 'temporal-polyfill'];

/** @type {(what: string) => Layer} */
const adapter = (what) => ({
  may: ['domain', 'ports', 'db'],
  remedy: `${what} a port and knows no neighbour. Share types through src/ports; join parts in src/composition.ts.`,
});

/** @type {Record<string, Layer>} */
export const layers = {
  domain: {
    may: [],
    packages: pure,
    remedy: 'The rules stand alone. Take what is needed as an argument, or move the code to src/app.',
  },
  journeys: {
    may: ['domain'],
    packages: pure,
    remedy: 'A journey knows questions and rules only. Let a use case in src/app hand in the rest.',
  },
  ports: {
    may: ['domain'],
    packages: pure,
    remedy: 'A port says in words of the domain what the use cases need. Put its types there.',
  },
  app: {
    may: ['domain', 'journeys', 'ports'],
    remedy:
      'A use case reaches the outside through a port. Add one to src/ports; join them in src/composition.ts.',
  },
  content: {
    may: ['domain', 'journeys'],
    remedy: 'Loaders read content files and check them. What needs more belongs in src/app or src/build.',
  },
  build: {
    may: ['domain', 'content', 'govuk'],
    remedy: 'A build step works from content alone. No store, use case or session exists yet.',
  },
  stores: adapter('A store implements'),
  notify: adapter('A sender implements'),
  auth: adapter('A session store implements'),
  files: adapter('An upload store implements'),
  live: adapter('A live stream implements'),
  http: {
    may: ['app', 'ports'],
    types: ['domain', 'composition'],
    remedy: 'This turns requests into use cases and answers into responses. Put the work into src/app.',
  },
  demo: {
    may: ['app', 'content', 'domain', 'ports'],
    types: ['composition'],
    remedy: 'Demonstration complaints are made as people make them: by use cases and events.',
  },
  govuk: {
    may: [],
    types: ['domain', 'journeys'],
    remedy: 'The bridge turns parameters into markup. Let the page work the values out and pass them in.',
  },
  islands: {
    may: ['domain', 'journeys'],
    remedy: 'An island runs in the browser. Give it its data as props from the page.',
  },
  pages: {
    may: ['app', 'govuk', 'islands', 'content', 'http'],
    types: ['domain', 'journeys', 'ports'],
    remedy: 'A page loads, branches and renders. Put the work into a use case and reach it by Astro.locals.',
  },
};
