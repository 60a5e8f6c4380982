import type { Component } from '../component.ts';
import { field, type Form } from '../form.ts';

/** What a button beside Continue asks for: they send the form too, so that they work without a script. */
export type RowAction = { name: 'add' } | { name: 'remove'; row: number };

/** The button that sent the form; null for Continue. */
export function actionOf(form: Form): RowAction | null {
  const value = field(form, 'action');
  if (value === 'add') return { name: 'add' };
  const row = /^remove-(\d{1,2})$/.exec(value)?.[1];
  return row ? { name: 'remove', row: Number(row) } : null;
}

export function rowButton(action: RowAction, text: string): Component {
  const value = action.name === 'add' ? 'add' : `remove-${action.row}`;
  return {
    macro: 'govukButton',
    params: { text, name: 'action', value, classes: 'govuk-button--secondary' },
  };
}

/** Enter presses the first button of a form, which must then not be one that removes a row. It is for no one to see. */
export function defaultButton(text: string): Component {
  const attributes = { tabindex: '-1', 'aria-hidden': 'true' };
  return {
    macro: 'govukButton',
    isConstant: true,
    params: { text, classes: 'govuk-visually-hidden', attributes },
  };
}
