import { nested, type Component } from '../../journeys/component.ts';
import type { AccountForm } from './open-account.ts';

type Faults = Readonly<Record<string, string>>;

/** An official text input with its error, if it has one. */
export function textInput(
  id: string,
  { label, value, ...more }: { label: string; value: string } & Readonly<Record<string, unknown>>,
  faults: Faults,
): Component {
  const errorMessage = faults[id] ? { errorMessage: { text: faults[id] } } : {};
  return {
    macro: 'govukInput',
    params: { ...{ id, name: id, value, label: { text: label } }, ...more, ...errorMessage },
  };
}

/** Name and role: what families read of somebody who helps them. */
export function personFields(
  { name, role }: Pick<AccountForm, 'name' | 'role'>,
  faults: Faults,
): Component[] {
  const hint = { text: 'In your own words, such as “Independent advocate”. You can leave it out.' };
  return [
    textInput('name', { label: 'Your name', value: name, autocomplete: 'name', spellcheck: false }, faults),
    textInput(
      'role',
      { label: 'What you are', value: role, hint, autocomplete: 'organization-title' },
      faults,
    ),
  ];
}

/** The name of an organisation that is not here yet. */
export function organisationField(value: string, faults: Faults): Component {
  const more = { autocomplete: 'organization', spellcheck: false };
  return textInput('organisation', { label: 'Name of the organisation', value, ...more }, faults);
}

/** All that somebody says who makes an account. */
export function accountFields(form: AccountForm, faults: Faults): Component[] {
  return [
    ...personFields(form, faults),
    {
      macro: 'govukRadios',
      params: {
        ...{ idPrefix: 'works', name: 'works', value: form.works },
        fieldset: {
          legend: { text: 'Do you work for an organisation?', classes: 'govuk-fieldset__legend--m' },
        },
        ...(faults['works'] && { errorMessage: { text: faults['works'] } }),
        items: [
          { value: 'alone', text: 'No, on my own', hint: { text: 'Or your organisation will invite you.' } },
          {
            ...{ value: 'new', text: 'Yes, and I am the first one here' },
            hint: { text: 'You can then invite colleagues. If one is here already, ask them to invite you.' },
            conditional: { html: nested(organisationField(form.organisation, faults)) },
          },
        ],
      },
    },
  ];
}
