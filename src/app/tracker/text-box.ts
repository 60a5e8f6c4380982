import { longestText } from '../../domain/complaint/typed-text.ts';
import type { Component } from '../../journeys/component.ts';

interface TextBox {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly rows?: number;
}

/** A field for as much as a family can write in one answer, with a count of what is left. */
export function textBox({ name, label, hint, value, error, rows = 8 }: TextBox): Component {
  return {
    macro: 'govukCharacterCount',
    params: {
      ...{ id: name, name, value, rows, maxlength: longestText, threshold: 75 },
      attributes: { autocomplete: 'off' },
      label: { text: label, classes: 'govuk-label--m' },
      ...(hint && { hint: { text: hint } }),
      ...(error && { errorMessage: { text: error } }),
    },
  };
}
