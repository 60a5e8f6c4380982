import { expect, test } from 'vitest';
import { renderNested } from '../../src/govuk/nested.ts';
import { nested } from '../../src/journeys/component.ts';

const input = (value: string) => ({
  macro: 'govukInput',
  params: { id: 'other', name: 'other', label: { text: 'Other' }, value },
});
const radios = (value: string) => ({
  macro: 'govukRadios',
  params: {
    name: 'link',
    items: [{ value: 'other', text: 'Other', conditional: { html: nested(input(value)) } }],
  },
});

test('a component inside another is put where its HTML belongs', () => {
  expect(renderNested(radios(''))).toMatch(
    /govuk-radios__conditional[^]*<input class="govuk-input" id="other"/,
  );
});

test('what was typed inside is escaped', () => {
  const html = renderNested(radios('"><script>alert(1)</script>'));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&quot;&gt;&lt;script&gt;');
});

test('several components inside stand one after the other', () => {
  const html = renderNested({ macro: 'govukFieldset', params: { html: nested(input('one'), input('two')) } });
  expect(html.indexOf('value="one"')).toBeLessThan(html.indexOf('value="two"'));
});
