import { expect, test } from 'vitest';
import { renderComponent } from '../../src/govuk/component.ts';
import { boundedMemo, renderConstant } from '../../src/govuk/memo.ts';

function countingMemo(limit: number) {
  const made: string[] = [];
  const memo = boundedMemo(limit, (input: { name: string }) => {
    made.push(input.name);
    return `<p>${input.name}</p>`;
  });
  return { made, memo };
}

test('the same params are rendered once', () => {
  const { made, memo } = countingMemo(2);
  expect(memo({ name: 'a' })).toBe('<p>a</p>');
  expect(memo({ name: 'a' })).toBe('<p>a</p>');
  expect(made).toEqual(['a']);
});

test('when it is full, the oldest fragment makes room', () => {
  const { made, memo } = countingMemo(2);
  for (const name of ['a', 'b', 'c', 'b', 'c', 'a']) memo({ name });
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

test('an empty fragment is remembered too', () => {
  let calls = 0;
  const memo = boundedMemo(1, () => {
    calls += 1;
    return '';
  });
  memo(undefined);
  memo(undefined);
  expect(calls).toBe(1);
});

test('a remembered component is the same HTML as a fresh one', () => {
  const backLink = { macro: 'govukBackLink', params: { href: '/areas' } };
  expect(renderConstant(backLink)).toBe(renderComponent(backLink));
  expect(renderConstant({ ...backLink, params: { href: '/help' } })).toContain('href="/help"');
});
