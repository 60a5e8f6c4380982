import type { Component } from '../component.ts';
import { field, type Form } from '../form.ts';
import type { Showing } from '../question.ts';
import { errorOf } from './heading.ts';

interface TextInput {
  readonly name: string;
  readonly label: string | { text: string; isPageHeading: boolean; classes: string };
  readonly hint?: string | undefined;
  /** The width that is expected: a class of the official input. */
  readonly width?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly type?: 'email' | 'tel';
}

/** A field for one line. What was typed never comes back from the browser's own memory: others may use the device. */
export function textInput(
  given: TextInput,
  { form, errors }: { form: Form; errors: Showing['errors'] },
): Component {
  const { name, label, hint, width, type } = given;
  return {
    macro: 'govukInput',
    params: {
      ...{ id: name, name, type, autocomplete: 'off', spellcheck: false, value: field(form, name) },
      label: typeof label === 'string' ? { text: label } : label,
      ...(hint && { hint: { text: hint } }),
      ...(width && { classes: width }),
      ...errorOf(errors, name),
    },
  };
}
