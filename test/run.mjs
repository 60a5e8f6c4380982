// `npm test`: must run on a fresh clone, so only what needs no packages is imported at the top.
import { ensureInstalled } from '../src/start/install.mjs';
import { againOnProjectNode, isOnProjectNode } from '../src/start/project-node.mjs';

const installed = await ensureInstalled();
if (!installed.ok) {
  console.error(installed.reason);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
if (!isOnProjectNode()) process.exit(await againOnProjectNode());

const { runChecks } = await import('./runner/run-checks.ts');
process.exit(await runChecks(process.argv.slice(2)));
