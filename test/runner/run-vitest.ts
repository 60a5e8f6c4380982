import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.ts';
import { ofVitest, type Tally, type VitestReport } from './tally.ts';

/** Runs the tests whose files match the filters (all without any), shows them as they go and counts them. */
export async function runVitest(filters: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...reporters];
  const { code } = await command([...vitest, ...filters], 'live');
  const tally = ofVitest(read(report), code);
  rmSync(folder, { recursive: true });
  return tally;
}

function read(report: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
