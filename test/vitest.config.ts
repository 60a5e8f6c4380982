import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './runner/longest-first.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globals: false,
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    setupFiles: ['test/setup.ts'],
    // What the machine's settings say must not decide whether a test passes.
    env: { TZ: 'America/New_York', LANG: 'C' },
    // Twice what a small machine has processors: browsers wait more than they work, and both kinds of tests run at once.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          pool: 'threads',
          // No test changes what another one imports: each worker loads the service once, which takes a third of the time.
          isolate: false,
          // A busy machine is slow, not wrong: only what hangs fails.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // As above: what drives the browser is loaded once in each worker.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
