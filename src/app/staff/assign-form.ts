import type { ReadComplaint } from '../read-complaint.ts';
import type { Component } from '../../journeys/component.ts';
import { faultOf } from './form-fields.ts';

type Person = { readonly id: string; readonly name: string };

/** Whom a complaint can be given to: everybody but who has it. The question is the heading of the page. */
export function assignFields(
  { complaint: { assignee } }: Pick<ReadComplaint, 'complaint'>,
  staff: readonly Person[],
  faults: Readonly<Record<string, string>>,
): Component[] {
  const items = staff
    .filter(({ id }) => id !== assignee?.id)
    .map(({ id, name }) => ({ value: id, text: name }));
  const legend = { text: 'Who deals with it?', classes: 'govuk-fieldset__legend--l', isPageHeading: true };
  const hint = assignee ? `Now: ${assignee.name}.` : 'Nobody has taken it yet.';
  return [
    {
      macro: 'govukRadios',
      params: {
        ...{ idPrefix: 'to', name: 'to', items, hint: { text: hint } },
        fieldset: { legend },
        ...faultOf('to', faults),
      },
    },
  ];
}
