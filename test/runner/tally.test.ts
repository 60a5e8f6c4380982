import { expect, test } from 'vitest';
import { add, ofTool, ofVitest } from './tally.ts';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test('a tool counts as one check', () => {
  expect(add(ofTool(0), ofTool(2))).toEqual({ passed: 1, failed: 1 });
});

test('each test counts', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, testResults: [passing, failing] };
  expect(ofVitest(report, 1)).toEqual({ passed: 7, failed: 2 });
});

test('a file that breaks before its tests is a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, testResults: [passing, broken] };
  expect(ofVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
});

test('an exit code that no failed test explains is a failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, testResults: [passing] };
  expect(ofVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
});

test('a run without any test is a failure', () => {
  const report = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  expect(ofVitest(report, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a run without a report is a failure', () => {
  expect(ofVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});
