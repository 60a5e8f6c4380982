/** How many checks passed and failed: a tool counts as one, Vitest as its tests. */
export type Tally = { passed: number; failed: number };

/** The parts of Vitest's JSON report that are counted. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

export const nothing: Tally = { passed: 0, failed: 0 };

export function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

export function ofTool(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts Vitest's tests. A file that broke before its tests, an exit code that no failed test explains
 * and a run without any test each count as a failure: silence must never look like success.
 */
export function ofVitest(report: VitestReport | undefined, code: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  const passed = report.numPassedTests;
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

function isBroken(file: VitestReport['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
}
