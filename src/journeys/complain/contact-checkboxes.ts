import { nested, type Component } from '../component.ts';
import { allChosen, chosen, field } from '../form.ts';
import type { Showing } from '../question.ts';
import { labelOf } from '../words.ts';
import { asLegend, errorOf, hintAndError } from './heading.ts';
import { textInput } from './text-input.ts';

/** How somebody may be contacted: `nothing` goes with no other. */
export const contactWays = ['email', 'phone', 'post', 'nothing'] as const;

/** The ways to choose from, each with the fields that it needs. */
export function contactCheckboxes(slug: string, showing: Showing): Component {
  const { words, form } = showing;
  const picked = allChosen(form, slug, contactWays);
  const item = (value: (typeof contactWays)[number], ...inside: Component[]) => ({
    ...{ value, text: labelOf(words, 'options', value), checked: picked.includes(value) },
    ...(words.options[value]?.hint && { hint: { text: words.options[value].hint } }),
    ...(inside.length > 0 && { conditional: { html: nested(...inside) } }),
  });
  const email = textInput(
    { name: 'email', label: labelOf(words, 'fields', 'email'), type: 'email' },
    showing,
  );
  const phone = textInput(
    { name: 'phone', label: labelOf(words, 'fields', 'phone'), type: 'tel', width: 'govuk-input--width-20' },
    showing,
  );
  const or = { divider: labelOf(words, 'fields', 'or') };
  const items = [
    item('email', email),
    item('phone', phone, messageRadios(showing)),
    item('post', addressBox(showing)),
    or,
    { ...item('nothing'), behaviour: 'exclusive' },
  ];
  const head = { name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) };
  return { macro: 'govukCheckboxes', params: { ...head, items } };
}

function messageRadios({ words, form, errors }: Showing): Component {
  const legend = { text: labelOf(words, 'fields', 'message') };
  const items = (['yes', 'no'] as const).map((value) => ({
    value,
    text: labelOf(words, 'fields', `message-${value}`),
  }));
  const value = chosen(form, 'message', ['yes', 'no']);
  const look = { classes: 'govuk-radios--inline' };
  return {
    macro: 'govukRadios',
    params: { ...look, name: 'message', fieldset: { legend }, value, items, ...errorOf(errors, 'message') },
  };
}

function addressBox({ words, form, errors }: Showing): Component {
  const label = { text: labelOf(words, 'fields', 'post') };
  const box = { id: 'post', name: 'post', rows: 4, autocomplete: 'off', value: field(form, 'post') };
  return { macro: 'govukTextarea', params: { ...box, label, ...errorOf(errors, 'post') } };
}
