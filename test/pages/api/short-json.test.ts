import { expect, test } from 'vitest';
import { shortJson } from '../../../src/pages/api/_short-json.ts';

test('what fits on one line stands on one line', () => {
  expect(shortJson({ id: 'primary', due: null, days: [1, 2] })).toBe(
    '{ "id": "primary", "due": null, "days": [ 1, 2 ] }',
  );
});

test('what does not fit is split into its parts', () => {
  const value = { why: [], reason: 'The chairperson must write back.', events: [{ at: '2026-04-01' }] };
  expect(shortJson(value)).toBe(
    [
      '{',
      '  "why": [],',
      '  "reason": "The chairperson must write back.",',
      '  "events": [ { "at": "2026-04-01" } ]',
      '}',
    ].join('\n'),
  );
});

test('it reads as the same value', () => {
  const value = {
    text: 'two\nlines, "quoted", and longer than the width of a line of an example',
    of: [null, { a: [[]] }],
  };
  expect(JSON.parse(shortJson(value))).toEqual(value);
});
