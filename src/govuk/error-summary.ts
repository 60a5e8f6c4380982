import type { Component } from './component.ts';

/** A line of the summary, which leads to its field. */
export interface SummaryLine {
  readonly text: string;
  readonly href: string;
}

/** What is wrong on a page, at its top. There is one only where something is. */
export function errorSummary(errors: readonly SummaryLine[]): Component {
  return {
    macro: 'govukErrorSummary',
    params: { titleText: 'There is a problem', errorList: [...errors] },
  };
}

/** The lines for faults, by the id of the field. A field whose sentence is empty has none. */
export function errorsIn(faults: Readonly<Record<string, string>>): SummaryLine[] {
  return Object.entries(faults).flatMap(([field, text]) => (text ? [{ text, href: `#${field}` }] : []));
}
