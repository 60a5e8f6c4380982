import type { Plugin } from 'vite';

/**
 * Replaces Vite's helper for `import()`, 0.8 KB on every page, by nothing: it would fetch the parts of a part
 * ahead of time and load its styles, and ours are few and have no styles of their own.
 */
export function leanImports(): Plugin {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    // Astro sets this itself after it has read our configuration, so it cannot be said there.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
