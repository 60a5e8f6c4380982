import { weekdays } from '../../domain/calendar/words.ts';
import { dayParts } from '../../domain/contact/wishes.ts';
import { nested, type Component } from '../component.ts';
import { allChosen, chosen, field } from '../form.ts';
import type { Showing } from '../question.ts';
import { labelOf } from '../words.ts';
import { contactWays, dayNumbers, type ContactWay } from './contact-form.ts';
import { asLegend, errorOf, hintAndError } from './heading.ts';
import { textInput } from './text-input.ts';

/** The ways to choose from, each with the fields that it needs. */
export function contactCheckboxes(slug: string, showing: Showing): Component {
  const { words, form } = showing;
  const picked = allChosen(form, slug, contactWays);
  const item = (value: ContactWay, ...inside: Component[]) => ({
    ...{ value, text: labelOf(words, 'options', value), checked: picked.includes(value) },
    ...(words.options[value]?.hint && { hint: { text: words.options[value].hint } }),
    ...(inside.length > 0 && { conditional: { html: nested(...inside) } }),
  });
  const others = (way: ContactWay) =>
    textInput({ name: `${way}-others`, label: labelOf(words, 'fields', 'others') }, showing);
  const reach = (way: 'email' | 'text' | 'phone') => {
    const label = labelOf(words, 'fields', way);
    const kind = way === 'email' ? ({ type: 'email' } as const) : ({ type: 'tel', width } as const);
    return textInput({ name: way, label, ...kind }, showing);
  };
  const items = [
    item('email', reach('email'), others('email'), times('email', showing)),
    item('text', reach('text'), others('text'), times('text', showing)),
    item('phone', reach('phone'), messageRadios(showing), others('phone'), times('phone', showing)),
    item('post', addressBox(showing), others('post')),
    { divider: labelOf(words, 'fields', 'or') },
    { ...item('nothing'), behaviour: 'exclusive' },
  ];
  const head = { name: slug, idPrefix: slug, fieldset: asLegend(showing), ...hintAndError(showing, slug) };
  return { macro: 'govukCheckboxes', params: { ...head, items } };
}

const width = 'govuk-input--width-20';

/** Days and hours, for those who need them: closed until they were used. */
function times(way: ContactWay, showing: Showing): Component {
  const { words, form } = showing;
  const say = (name: string) => labelOf(words, 'fields', name);
  const boxes = (name: string, legend: string, labels: readonly (readonly [string, string])[]) => {
    const items = labels.map(([value, text]) => ({
      ...{ value, text, checked: form[name]?.includes(value) ?? false },
    }));
    const fieldset = { legend: { text: say(legend), classes: 'govuk-fieldset__legend--s' } };
    const params = { name, idPrefix: name, classes: 'govuk-checkboxes--small', fieldset, items };
    return { macro: 'govukCheckboxes', params };
  };
  const days = boxes(
    `${way}-days`,
    'days',
    dayNumbers.map((day) => [day, weekdays[Number(day) - 1]!] as const),
  );
  const parts = boxes(
    `${way}-parts`,
    'parts',
    dayParts.map((part) => [part, say(`part-${part}-label`)] as const),
  );
  const isUsed = `${way}-days` in form || `${way}-parts` in form;
  const params = {
    classes: 'govuk-!-margin-top-4',
    summaryText: say('times'),
    html: nested(days, parts),
    open: isUsed,
  };
  return { macro: 'govukDetails', params };
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
