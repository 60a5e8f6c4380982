import { figureLines } from './figure-lines.ts';
import { noMeasure, type ShownFigure } from './figure.ts';

/**
 * A table as CSV (RFC 4180), with a mark of UTF-8 at its start: without it, spreadsheets on Windows take "–" and "é" for
 * other signs. A text that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function figureCsv(figure: ShownFigure): string {
  const { head, rows } = figureLines(figure);
  return csv([head, ...rows.map((row) => row.map((text) => (text === noMeasure ? '' : text)))]);
}

/** Lines of texts as CSV. */
export function csv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet takes for the start of a formula, after blanks too. */
const formula = /^[\t\r\n ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
