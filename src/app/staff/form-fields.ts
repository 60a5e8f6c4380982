import type { Component } from '../../journeys/component.ts';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}

type Faults = Readonly<Record<string, string>>;

/** A short text field of a staff form, such as a date. */
export function shortField(field: Field, faults: Faults): Component {
  return { macro: 'govukInput', params: { ...paramsOf(field, faults), classes: 'govuk-input--width-10' } };
}

/** A text field of a staff form as wide as the page. */
export function wideField(field: Field, faults: Faults): Component {
  return { macro: 'govukInput', params: paramsOf(field, faults) };
}

/** A day still to come. */
export function dueField(field: Omit<Field, 'hint'>, faults: Faults): Component {
  return shortField({ ...field, hint: 'For example, 24/7/26 or 24 July' }, faults);
}

/** A long text field of a staff form. */
export function longField(field: Field, faults: Faults): Component {
  return { macro: 'govukTextarea', params: { ...paramsOf(field, faults), rows: 8 } };
}

/** The text of a whole letter. */
export function letterField(field: Field, faults: Faults): Component {
  return { macro: 'govukTextarea', params: { ...paramsOf(field, faults), rows: 18, spellcheck: true } };
}

/** A yes or no, in the field `answer`: the question of the page, and its heading. */
export function yesNoField({ label, hint, value }: Omit<Field, 'id'>, faults: Faults): Component {
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: 'answer', name: 'answer', value, classes: 'govuk-radios--inline' },
      fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
      hint: { text: hint },
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
      ...faultOf('answer', faults),
    },
  };
}

/** The error message of a field, where it has one. */
export function faultOf(id: string, faults: Faults) {
  const text = faults[id];
  return text ? { errorMessage: { text } } : {};
}

function paramsOf({ id, label, hint, value }: Field, faults: Faults) {
  return {
    ...{ id, name: id, value, autocomplete: 'off' },
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    ...faultOf(id, faults),
  };
}
