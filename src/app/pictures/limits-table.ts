import type { Procedure } from '../../domain/procedure/schema.ts';
import { timelineOf, type TimelineRow } from '../../domain/procedure/timeline.ts';
import { sentenceCase } from '../first-letter.ts';
import { escapeHtml } from './escape-html.ts';

type Cell = { html: string; classes?: string };

const head = [{ text: 'What must happen' }, { text: 'How long it may take' }];

/** The params of `govukTable`: every limit on both sides and every duty with none, under their stages. */
export function limitsTable(procedure: Procedure) {
  const stages = Map.groupBy(timelineOf(procedure), ({ stage }) => stage.title);
  const rows = [...stages].flatMap(([title, ofStage]) => [
    stageRow(title, ofStage),
    ...ofStage.map(rowCells),
  ]);
  return {
    caption: 'Every time limit, yours and theirs',
    captionClasses: 'govuk-table__caption--m',
    classes: 'app-limits-table',
    firstCellIsHeader: true,
    head,
    rows,
  };
}

function stageRow(title: string, rows: readonly TimelineRow[]): Cell[] {
  const classes = 'app-limits-table__stage';
  return [
    { html: escapeHtml(title), classes },
    { html: countOf(rows), classes },
  ];
}

function countOf(rows: readonly TimelineRow[]): string {
  const limits = Map.groupBy(rows, ({ status, whose }) => (status === 'limit' ? whose : 'none'));
  const [you, them] = [limits.get('you')?.length ?? 0, limits.get('them')?.length ?? 0];
  const counts = [...(you > 0 ? [`${you} for you`] : []), ...(them > 0 ? [`${them} for them`] : [])];
  return counts.length > 0 ? `Limits: ${counts.join(', ')}` : 'No time limits';
}

function rowCells(row: TimelineRow): Cell[] {
  const who = row.who === 'you' ? 'You' : sentenceCase(row.who);
  const condition = row.condition ? hint(`Only ${row.condition}.`) : '';
  const what = `<span class="app-limits-table__who">${escapeHtml(who)}</span> ${escapeHtml(row.title)}`;
  const classes = `app-limits-table__what${row.whose === 'you' ? ' app-limits-table__what--you' : ''}`;
  return [{ html: what + condition, classes }, { html: howLong(row) }];
}

function howLong(row: TimelineRow): string {
  if (row.status === 'no-limit') return escapeHtml(row.words);
  const limit = `<strong>${escapeHtml(row.limitInWords)}</strong> ${escapeHtml(row.since)}`;
  const others = row.otherReadings.map((other) =>
    hint(`It can also be read as ${other.limit} ${other.since}. ${other.why}`),
  );
  const late = row.late ? hint(`If you are late: ${row.late}`) : '';
  return limit + others.join('') + late;
}

function hint(text: string): string {
  return `<span class="app-limits-table__note">${escapeHtml(text)}</span>`;
}
