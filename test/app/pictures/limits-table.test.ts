import { describe, expect, test } from 'vitest';
import { limitsTable } from '../../../src/app/pictures/limits-table.ts';
import { cambridgeshire, durham, towerHamlets } from '../../domain/procedures.ts';

describe('the table of limits', () => {
  const { rows } = limitsTable(durham);

  test('has a row for each stage, and below it one for each limit and each duty', () => {
    const stages = rows.filter(([first]) => first?.classes === 'app-limits-table__stage');
    expect(stages.map((cells) => cells.map(({ html }) => html))).toEqual([
      ['Stage 1, informal', 'Limits: 1 for you, 2 for them'],
      ['Stage 2, resolution meeting', 'Limits: 1 for you, 1 for them'],
      ['Stage 3, appeal panel', 'Limits: 1 for you, 2 for them'],
    ]);
    expect(rows).toHaveLength(3 + 11);
  });

  test('says who must do what, how long it may take, and what happens when the family is late', () => {
    const [what, howLong] = rows[1]!;
    expect(what?.html).toBe('<span class="app-limits-table__who">You</span> Write to the chairperson');
    expect(howLong?.html).toContain('<strong>10 working days</strong> after the conference');
    expect(howLong?.html).toContain('If you are late: The procedure does not say');
  });

  test('marks the limits of the family', () => {
    expect([rows[1]?.[0]?.classes, rows[2]?.[0]?.classes]).toEqual([
      'app-limits-table__what app-limits-table__what--you',
      'app-limits-table__what',
    ]);
  });

  test('says how else a limit can be read, and why', () => {
    const html = limitsTable(cambridgeshire)
      .rows.flat()
      .map((cell) => cell.html)
      .join();
    expect(html).toContain(
      'It can also be read as 28 days after you ask for stage 2. The procedure says 20 working days and also &quot;4 weeks&quot;.',
    );
  });

  test('says where a stage has no limits at all', () => {
    const [first] = limitsTable(cambridgeshire).rows;
    expect(first?.map(({ html }) => html)).toEqual(['Stage 1, informal', 'No time limits']);
  });

  test('says after which result a limit is there', () => {
    const html = limitsTable(towerHamlets)
      .rows.flat()
      .map((cell) => cell.html)
      .join();
    expect(html).toContain('Only if the stage 1 result is &quot;Your appeal is upheld&quot;.');
  });
});

test('what stands in a definition is text, never markup', () => {
  const draft = structuredClone(durham);
  draft.clocks[0]!.title = 'Write <b>now</b> & "here"';
  expect(limitsTable(draft).rows[1]?.[0]?.html).toContain(
    'Write &lt;b&gt;now&lt;/b&gt; &amp; &quot;here&quot;',
  );
});
