import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          pool: 'threads',
          // A busy machine is slow, not wrong: only what hangs fails.
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // More than a small machine has processors: browsers wait more than they work.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
