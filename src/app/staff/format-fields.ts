import type { Component } from '../../journeys/component.ts';
import type { Formats, WantedFormat } from '../letters/wanted-formats.ts';
import { faultOf, wideField } from './form-fields.ts';
import type { Whom } from './whom.ts';

type Faults = Readonly<Record<string, string>>;
/** Need → what staff ticked or typed. */
export type FormatsForm = Readonly<Record<string, string>>;

const field = (need: string) => `format-${need}`;

/** What a form said of each format that the family needs. */
export function sentFormats(wanted: readonly WantedFormat[], sent: FormData | null): FormatsForm {
  return Object.fromEntries(wanted.map(({ need }) => [need, String(sent?.get(field(need)) ?? '').trim()]));
}

/** Reads them. A letter goes out only once each is dealt with. */
export function readFormats(
  wanted: readonly WantedFormat[],
  form: FormatsForm,
): { formats: Formats; faults: Faults } {
  const missing = wanted.filter(({ need }) => !form[need]);
  const faults = missing.map(({ need, staffLabel, isMade }) => [
    field(need),
    isMade ? `Tick that it goes as: ${staffLabel}` : `Say how this is dealt with: ${staffLabel}`,
  ]);
  const tooLong = wanted.filter(({ need }) => (form[need] ?? '').length > 200);
  return {
    formats: wanted.map(({ need, label, isMade }) => ({
      need,
      about: label,
      note: isMade ? '' : (form[need] ?? ''),
    })),
    faults: Object.fromEntries([
      ...faults,
      ...tooLong.map(({ need }) => [field(need), 'Shorten this to 200 characters or fewer']),
    ]),
  };
}

/** The official components: a tick for what the service makes, a short text for what somebody has to see to. */
export function formatComponents(
  wanted: readonly WantedFormat[],
  form: FormatsForm,
  faults: Faults,
  whom: Whom,
): Component[] {
  return wanted.map(({ need, staffLabel, isMade }) =>
    isMade ? tick(need, staffLabel, form, faults, whom) : how(need, staffLabel, form, faults, whom),
  );
}

function tick(need: string, label: string, form: FormatsForm, faults: Faults, { Who }: Whom): Component {
  const name = field(need);
  return {
    macro: 'govukCheckboxes',
    params: {
      ...{ idPrefix: name, name, values: form[need] ? ['yes'] : [] },
      fieldset: {
        legend: { text: `${Who} asked for: ${label}`, classes: 'govuk-fieldset__legend--s' },
      },
      items: [
        {
          value: 'yes',
          text: 'It goes in large print',
          hint: { text: 'We make it. If it goes by post, print the large one.' },
        },
      ],
      ...faultOf(name, faults),
    },
  };
}

function how(need: string, label: string, form: FormatsForm, faults: Faults, { Who }: Whom): Component {
  const hint = `How is this dealt with? For example: “A recording goes by post on Friday.” ${Who} reads this.`;
  return wideField(
    { id: field(need), label: `${Who} asked for: ${label}`, hint, value: form[need] ?? '' },
    faults,
  );
}
