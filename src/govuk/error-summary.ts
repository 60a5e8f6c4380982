import type { Component } from './component.ts';

/** What is wrong on a page, at its top. There is one only where something is. */
export function errorSummary(errors: readonly { text: string; href: string }[]): Component {
  return {
    macro: 'govukErrorSummary',
    params: { titleText: 'There is a problem', errorList: [...errors] },
  };
}
