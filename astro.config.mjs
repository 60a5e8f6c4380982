import node from '@astrojs/node';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { benchRoute } from './src/build/bench-route.ts';
import { importPagesOnce } from './src/build/import-pages-once.ts';
import { leanImports } from './src/build/lean-imports.ts';
import { precompress } from './src/build/precompress.ts';
import { proveContentFirst } from './src/build/prove-content.ts';
import { purgeCss } from './src/build/purge-css.ts';
import { wholeServer } from './src/build/whole-server.ts';

const sharedByComponents =
  /preload-helper|govuk-frontend.dist.govuk.(?!components)|components.(button|exit-this-page)/;

// For bodies that do not say how long they are; those that do are refused by src/http/listener.ts.
const longestBody = 256 * 1024;

export default defineConfig({
  output: 'server',
  // Our own node:http server stands in front (src/server.ts).
  // Pages are small and ready at once: sending each whole is quicker than in parts, and says how long it is.
  adapter: node({ mode: 'middleware', bodySizeLimit: longestBody, experimentalDisableStreaming: true }),
  integrations: [benchRoute(), proveContentFirst(), preact(), purgeCss(), precompress()],
  // Prerendered pages are `guides/durham.html`, and are served at `/guides/durham`.
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  // Highlighted code would have inline styles.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Sessions are Lucia's (src/auth).
  session: false,
  security: {
    // Looks at form-like content types only: the check of src/middleware.ts stands before it and looks at all.
    checkOrigin: false,
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        // A recording is heard before it is sent.
        "media-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [leanImports(), importPagesOnce(), wholeServer()],
    // One stylesheet, and nothing inline: an inline script would need a hash of its own in every page.
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // What the official components share is one file: it compresses better, and there is less to wait for.
        output: { codeSplitting: { groups: [{ name: 'govuk', test: sharedByComponents }] } },
      },
    },
    css: {
      preprocessorOptions: {
        // The Ministry's stylesheet names govuk-frontend from the root of the project.
        scss: { loadPaths: [import.meta.dirname], quietDeps: true },
      },
    },
  },
});
