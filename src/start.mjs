// The way in for `npm start`, `npm run dev`, `build` and `bench`. It must run on a fresh clone: Node 20, no packages.
import { build, builtServer, ensureBuilt } from './start/built.mjs';
import { endWithNpm } from './start/end-with-npm.mjs';
import { ensureInstalled } from './start/install.mjs';
import { againOnProjectNode, isOnProjectNode, run } from './start/project-node.mjs';

const tasks = {
  async serve() {
    stopUnless(ensureBuilt());
    process.env['NODE_ENV'] ??= 'production';
    await import(builtServer);
  },
  async dev() {
    process.exitCode = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', ...rest]);
  },
  async build() {
    stopUnless(build());
  },
  async bench() {
    stopUnless(ensureBuilt());
    process.exitCode = await run(process.execPath, ['test/bench/run.ts', ...rest]);
  },
};

const [task = 'serve', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) {
  stopUnless({
    ok: false,
    reason: `There is no task "${task}": give one of ${Object.keys(tasks).join(', ')}.`,
  });
}
endWithNpm();
stopUnless(await ensureInstalled());
if (isOnProjectNode()) await tasks[/** @type {keyof typeof tasks} */ (task)]();
else process.exit(await againOnProjectNode());

/** @param {{ ok: true } | { ok: false, reason: string }} result */
function stopUnless(result) {
  if (result.ok) return;
  console.error(result.reason);
  process.exit(1);
}
