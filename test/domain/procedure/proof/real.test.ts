import { expect, test } from 'vitest';
import { findingSentence } from '../../../../src/domain/procedure/proof/finding.ts';
import { procedures } from '../../procedures.ts';
import { findings } from './broken.ts';

test('the five definitions that the service ships with are sound', () => {
  expect(procedures).toHaveLength(5);
  expect(findings(procedures)).toEqual([]);
});

test('a finding is one sentence with the file, the place, the fault and the remedy', () => {
  const finding = {
    file: 'content/procedures/a/1.yaml',
    place: 'clocks → stage-1.enter',
    fault: 'it is wrong',
    remedy: 'mend it',
  };
  expect(findingSentence(finding)).toBe(
    'content/procedures/a/1.yaml, clocks → stage-1.enter: it is wrong; mend it.',
  );
});
