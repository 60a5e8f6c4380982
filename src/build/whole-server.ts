import type { Plugin } from 'vite';

/** What brings machine code of its own along, and is found by Node at run time. */
const native = ['@myriaddreamin/typst-ts-node-compiler', 'better-sqlite3', 'sharp'];

/**
 * Builds the whole server, `dist/server/server.mjs`, from src/server.ts with the packages that it uses: Node then
 * reads a few files at a start instead of a thousand, which takes half the time, and pages share the modules of
 * the server. While it is worked on, packages stay outside, as Vite cannot run those of the older kind itself.
 */
export function wholeServer(): Plugin {
  return {
    name: 'whole-server',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    configEnvironment: (name) => (name === 'ssr' ? { resolve: { noExternal: true, external: native } } : {}),
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/server.ts', fileName: 'server.mjs' });
    },
  };
}
