import type { Component } from '../../journeys/component.ts';

interface CodeInput {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** False where a recovery code, which has letters, does too. */
  readonly isFigures: boolean;
}

/** The official input for a code that is read from an e-mail or an app. */
export function oneTimeCodeInput({ name, label, hint, error, isFigures }: CodeInput, id = 'code'): Component {
  return {
    macro: 'govukInput',
    params: {
      ...{ id, name, autocomplete: 'one-time-code', spellcheck: false },
      ...(isFigures && { inputmode: 'numeric' }),
      ...{ classes: 'govuk-input--width-10', label: { text: label }, hint: { text: hint } },
      ...(error && { errorMessage: { text: error } }),
    },
  };
}
