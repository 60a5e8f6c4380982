import { beforeEach, describe, expect, test } from 'vitest';
import { changeComplaint } from '../../../src/app/change-complaint.ts';
import { makeFactsShelf } from '../../../src/app/figures/facts-shelf.ts';
import { countText, type FigureName } from '../../../src/app/figures/figure.ts';
import { readFigures, type FigureQuery } from '../../../src/app/figures/read-figures.ts';
import type { StaffActor } from '../../../src/app/policy.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { aComplaint, type ComplaintBuilder } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { recording, sending } from '../../builders/commands.ts';
import { withdrawing } from '../../builders/exchange-commands.ts';
import { recommending } from '../../builders/learning-commands.ts';
import { someServices, type SomeServices } from '../../builders/some-services.ts';
import { anOfficer, staffWith } from '../../builders/some-staff.ts';

const questionWords = readQuestionWords();
const everything: FigureQuery = { partnership: '', from: '', to: '', isForPublication: false };

let services: SomeServices;
let facts: ReturnType<typeof makeFactsShelf>;
beforeEach(() => {
  services = someServices('2026-06-15T12:00');
  facts = makeFactsShelf(services);
});

const read = (actor: StaffActor, query: Partial<FigureQuery> = {}) =>
  readFigures(actor, { ...everything, ...query }, { ...services, facts, questionWords });

/** The rows of one table that have something in them, as lines of text; and its sentence. */
async function table(name: FigureName, query: Partial<FigureQuery> = {}) {
  const figures = (await read(anOfficer, query))!.figures;
  const { rows, sentence } = figures.find((figure) => figure.name === name)!;
  const lines = rows
    .filter(({ cells }) => cells.some((count) => count !== 0))
    .map(({ labels, cells, measures }) => [...labels, ...cells.map(countText), ...measures].join(' | '));
  return { lines, sentence };
}

async function storeAll(complaints: Readonly<Record<string, ComplaintBuilder>>) {
  for (const [name, complaint] of Object.entries(complaints)) await store(complaint, services, name);
}

const learned = aComplaint()
  .atStage('stage-3')
  .and(
    recording('meeting-held', '2026-05-04'),
    sending(['procedures-followed', 'learning-identified'], '2026-05-06'),
  );

describe('the tables', () => {
  beforeEach(() =>
    storeAll({
      plain: aComplaint().about('conference-process', 'category-of-abuse'),
      kept: aComplaint()
        .lodgedOn('2026-05-01T10:00')
        .conferenceOn('2026-04-30')
        .and(recording('acknowledged', '2026-05-06')),
      withdrawn: aComplaint().and(withdrawing('2026-04-02')),
      learned: learned.and(recommending('2026-06-01', '2026-05-07')),
      hamlets: aComplaint()
        .under('tower-hamlets')
        .and(sending(['not-upheld'], '2026-04-08')),
      old: aComplaint().lodgedOn('2025-03-03T10:00').conferenceOn('2025-03-01'),
    }),
  );

  test('count each complaint in the month in which it came', async () => {
    expect(await table('months')).toEqual({
      lines: ['April 2026 | 4', 'May 2026 | 1'],
      sentence: '5 complaints came in all. The most in one month: April 2026 (4).',
    });
  });

  test('have a row for each version of a procedure', async () => {
    expect((await table('procedures')).lines).toEqual([
      'Durham, conferences from September 2019 | 4',
      'Tower Hamlets | 1',
    ]);
  });

  test('count a complaint under each of its grounds', async () => {
    expect((await table('grounds')).lines).toEqual([
      'How the conference was run | 5',
      'The kind of harm that the plan names | 1',
    ]);
  });

  test('count a complaint once, at the furthest stage, as open or ended', async () => {
    const { lines, sentence } = await table('stages', { partnership: 'durham' });
    expect(lines).toEqual([
      'Durham, conferences from September 2019 | Stage 1, informal | 2 | 1',
      'Durham, conferences from September 2019 | Stage 3, appeal panel | 0 | 1',
    ]);
    expect(sentence).toBe('2 complaints are open, and 2 complaints have ended.');
  });

  test('count every outcome that was sent, and what ended without one', async () => {
    expect((await table('outcomes', { partnership: 'durham' })).lines).toEqual([
      'Durham, conferences from September 2019 | Stage 3, appeal panel | The procedures were followed | 1',
      'Durham, conferences from September 2019 | Stage 3, appeal panel | There are things to learn | 1',
      'Durham, conferences from September 2019 | At any stage | Withdrawn | 1',
    ]);
  });

  test('say of each limit how often it was kept and how long it took', async () => {
    const { lines } = await table('clocks', { partnership: 'durham' });
    expect(lines[0]).toBe(
      'Durham, conferences from September 2019 | Stage 1, informal | Write back to you | 2 | 1 | 67% | 1.5 | 2',
    );
  });

  test('name who is late now, of every year', async () => {
    const { lines, sentence } = await table('late');
    expect(lines).toEqual(['Durham, conferences from September 2019 | The chairperson | 5 | 320']);
    expect(sentence).toBe('5 time limits are late now.');
    const { late } = (await read(anOfficer))!;
    expect(late).toHaveLength(5);
    expect(late[0]).toMatchObject({ id: 'id-of-old', title: 'Write back to you', workingDaysLate: 320 });
  });

  test('say what came of recommendations', async () => {
    expect(await table('learning')).toEqual({
      lines: ['Durham, conferences from September 2019 | 0 | 0 | 0 | 1'],
      sentence: '1 recommendation came of complaints. Done: none. Open and late: 1 of them.',
    });
  });

  test('are about the years asked for, this one where none is', async () => {
    expect((await table('months', { from: '2024', to: '2024' })).lines).toEqual(['March 2025 | 1']);
    expect((await read(anOfficer, { from: '2026', to: '2024' }))!.period).toEqual({ from: 2024, to: 2026 });
    expect((await read(anOfficer, { from: '1066', to: 'x' }))!.period).toEqual({ from: 2026, to: 2026 });
    expect((await read(anOfficer))!.years).toEqual([2026, 2025, 2024]);
  });

  test('follow what is recorded', async () => {
    await facts();
    await changeComplaint('id-of-plain', 'staff-1', recording('acknowledged', '2026-04-02').decide, services);
    const { lines } = await table('clocks', { partnership: 'durham' });
    expect(lines[0]).toContain('Write back to you | 3 | 0 | 100%');
  });

  test('for publication have no small number, in no sentence and no measure', async () => {
    const { figures, late, learned: texts } = (await read(anOfficer, { isForPublication: true }))!;
    expect([late, texts]).toEqual([[], []]);
    for (const { name, rows, totalRow, sentence } of figures) {
      const shown = rows.flatMap(({ cells, total }) => [...cells, ...(total === null ? [] : [total])]);
      const all = [...shown, ...(totalRow ? [...totalRow.cells, totalRow.total ?? 0] : [])];
      expect(
        all.filter((count) => typeof count === 'number' && count > 0 && count < 5),
        name,
      ).toEqual([]);
      expect(sentence, name).not.toMatch(/\b[1-4] |\([1-4]\)/);
      for (const { cells, measures } of rows)
        if (cells.some((count) => typeof count !== 'number')) expect(measures.join(''), name).toBe('');
    }
  });
});

describe('who reads figures', () => {
  beforeEach(() => storeAll({ durham: aComplaint(), hamlets: aComplaint().under('tower-hamlets') }));

  test('an officer, those of their own partnerships and no other', async () => {
    const theirs = (await read(staffWith(['officer'], 'tower-hamlets')))!;
    expect(theirs.partnerships).toEqual([{ id: 'tower-hamlets', name: 'Tower Hamlets' }]);
    expect(theirs.figures[0]!.sentence).toMatch(/^1 complaint /);
    expect(theirs.late.map(({ id }) => id)).not.toContain('id-of-durham');
    expect(await read(staffWith(['officer'], 'tower-hamlets'), { partnership: 'durham' })).toBeNull();
    expect(await read(anOfficer, { partnership: 'nowhere' })).toBeNull();
  });

  test('an administrator, without small numbers, whatever they ask for', async () => {
    const read = await readFigures(staffWith(['administrator']), everything, {
      ...services,
      facts,
      questionWords,
    });
    expect(read).toMatchObject({ isForPublication: true, isOnlyPublished: true, late: [] });
    expect(read!.figures[0]!.sentence).toMatch(/^Fewer than 5 complaints /);
  });

  test('nobody else', async () => {
    expect(await read(staffWith(['chair', 'panel-member']))).toBeNull();
  });
});
