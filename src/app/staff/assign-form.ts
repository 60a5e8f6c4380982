import type { ReadComplaint } from '../read-complaint.ts';
import type { Component } from '../../journeys/component.ts';
import { faultOf } from './form-fields.ts';

type Person = { readonly id: string; readonly name: string };

/** The question, which is the heading of the page: whom to give it to, among all but who has it. None when there is nobody. */
export function assignFields(
  { complaint: { assignee } }: Pick<ReadComplaint, 'complaint'>,
  staff: readonly Person[],
  faults: Readonly<Record<string, string>>,
): Component[] {
  const others = staff.filter(({ id }) => id !== assignee?.id);
  if (others.length === 0) return [];
  const items = others.map(({ id, name }) => ({ value: id, text: name }));
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
