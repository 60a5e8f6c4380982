import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderComponent } from '../../src/govuk/component.ts';
import { fixturesOf, govukComponents, macroOf } from './fixtures.ts';

const components = readdirSync(govukComponents).filter((name) => fixturesOf(name).length > 0);

test('the package still ships its 725 examples', () => {
  expect(components.flatMap(fixturesOf)).toHaveLength(725);
});

test.each(components)('every published example of %s renders byte for byte as published', (component) => {
  for (const { name, options, html } of fixturesOf(component)) {
    expect(renderComponent({ macro: macroOf(component), params: options }), name).toBe(html);
  }
});

test('text that looks like HTML comes out as text', () => {
  const html = renderComponent({
    macro: 'govukRadios',
    params: { name: 'who', hint: { text: '<script>alert(1)</script>' }, items: [{ text: '{{ 7 * 7 }}' }] },
  });
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('{{ 7 * 7 }}');
});

test.each(['govukRadio', 'radios', 'govuk../../secret', 'mojNothing'])(
  'the unknown macro "%s" is refused with a remedy',
  (macro) => {
    expect(() => renderComponent({ macro, params: {} })).toThrow(
      `There is no macro "${macro}". Use a name that govuk-frontend or @ministryofjustice/frontend exports`,
    );
  },
);

test('no published template has changed the folder pattern that macro names are turned into', () => {
  for (const component of components) {
    const file = readFileSync(`${govukComponents}/${component}/macro.njk`, 'utf8');
    expect(file).toContain(`macro ${macroOf(component)}(params)`);
  }
});
