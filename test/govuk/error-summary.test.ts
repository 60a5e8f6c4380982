import { expect, test } from 'vitest';
import { errorsIn } from '../../src/govuk/error-summary.ts';

test('each fault is a line of the summary that leads to its field, in the order of the form', () => {
  expect(errorsIn({ date: 'Enter the date', note: 'Enter a note' })).toEqual([
    { text: 'Enter the date', href: '#date' },
    { text: 'Enter a note', href: '#note' },
  ]);
});

test('a field without a fault has no line', () => {
  expect(errorsIn({ code: '' })).toEqual([]);
  expect(errorsIn({})).toEqual([]);
});
