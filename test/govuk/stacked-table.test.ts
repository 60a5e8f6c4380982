import { expect, test } from 'vitest';
import { renderComponent } from '../../src/govuk/component.ts';
import { stackedTable } from '../../src/govuk/stacked-table.ts';

test('each cell of a stacked table carries the heading of its column', () => {
  const html = renderComponent(
    stackedTable({
      caption: 'Entries',
      head: [{ text: 'When' }, { text: 'Who' }],
      rows: [[{ text: 'Today' }, { html: '<strong>Kim Example</strong>' }]],
      classes: 'app-queue',
    }),
  );
  expect(html).toContain('class="govuk-table app-stacked app-queue"');
  expect(html).toMatch(/<td class="govuk-table__cell" data-label="When">\s*Today\s*<\/td>/);
  expect(html).toMatch(/<td class="govuk-table__cell" data-label="Who"><strong>Kim Example<\/strong>/);
});
