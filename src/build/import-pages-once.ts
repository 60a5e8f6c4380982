import type { Plugin } from 'vite';

const once = 'const once = (load) => { let page; return () => (page ??= load()); };\n';

/**
 * Keeps the module of a page once it is read. Astro asks Node for it by `import()` at every request, and Node's way
 * to "it is there already" is a twelfth of what a question page costs.
 */
export function importPagesOnce(): Plugin {
  return {
    name: 'import-pages-once',
    transform: {
      filter: { id: /^\0virtual:astro:pages$/ },
      handler: (code) => ({ code: once + code.replace(/\(\) => import\("[^"]+"\)/g, 'once($&)'), map: null }),
    },
  };
}
