import { ensureBuilt } from '../../src/start/built.mjs';
import { ensureChromium } from '../chromium.ts';
import { command } from './command.ts';
import { add, nothing, ofTool, type Tally } from './tally.ts';
import { runVitest } from './run-vitest.ts';

type Check = { name: string; run: () => Tally | Promise<Tally> };

const ignored = ['--ignore-path', '.gitignore', '--ignore-path', 'test/.prettierignore'];
const prettier = [
  'node_modules/prettier/bin/prettier.cjs',
  '--config',
  'test/prettier.config.mjs',
  ...ignored,
];
const eslint = ['node_modules/eslint/bin/eslint.js', '--config', 'test/eslint.config.mjs'];
const astroCheck = ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'];

/** What the tests need. */
const ground: Check[] = [
  { name: 'build', run: () => verdict(ensureBuilt()) },
  { name: 'browser', run: () => verdict(ensureChromium()) },
];

/** What reads the sources and needs nothing else: runs beside the tests, in the time in which browsers wait. */
const readers: Check[] = [
  { name: 'format', run: () => tool([...prettier, '--check', '.']) },
  { name: 'lint', run: () => tool([...eslint, '--max-warnings', '0', '.']) },
  { name: 'types', run: () => tool(astroCheck) },
];

/**
 * Runs every check, each even when an earlier one failed, and ends with the line `N passed, N failed`.
 *
 * @param filters parts of the names of test files; when given, only those tests run
 * @returns the exit code
 */
export async function runChecks(filters: string[]): Promise<number> {
  const tests: Check = { name: 'tests', run: () => runVitest(filters) };
  const isAll = filters.length === 0;
  const needsGround = isAll || filters.some((filter) => filter.includes('e2e'));
  const before = needsGround ? await inTurn(ground) : nothing;
  const [after, beside] = await Promise.all([timed(tests), isAll ? inTurn(readers) : nothing]);
  const total = [before, beside, after].reduce(add);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function inTurn(checks: readonly Check[]): Promise<Tally> {
  let total = nothing;
  for (const check of checks) total = add(total, await timed(check));
  return total;
}

async function timed({ name, run }: Check): Promise<Tally> {
  const start = performance.now();
  const tally = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return tally;
}

async function tool(args: string[]): Promise<Tally> {
  const { code, output } = await command(args, 'kept');
  if (code !== 0) console.log(output);
  return ofTool(code);
}

function verdict(result: { ok: true } | { ok: false; reason: string }): Tally {
  if (!result.ok) console.log(result.reason);
  return ofTool(result.ok ? 0 : 1);
}
