import type { Component } from '../../../journeys/component.ts';

/** The official inputs for who is invited, with what was typed and what is wrong with it. */
export function inviteeInputs(
  { email, name }: { email: string; name: string },
  faults: Readonly<Record<string, string>>,
): Component[] {
  const input = (id: 'email' | 'name', label: string, value: string, more: object): Component => ({
    macro: 'govukInput',
    params: {
      ...{ id, name: id, value, label: { text: label }, spellcheck: false, autocomplete: 'off' },
      ...more,
      ...(faults[id] && { errorMessage: { text: faults[id] } }),
    },
  });
  const hint = 'The people who complain read it beside what this person records.';
  return [
    input('email', 'E-mail address', email, { type: 'email' }),
    input('name', 'Name', name, { hint: { text: hint } }),
  ];
}
