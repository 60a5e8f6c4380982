import { z } from 'zod';
import { day } from '../../domain/calendar/day.ts';
import { readTypedDate } from '../../domain/calendar/typed-date.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { Component } from '../../journeys/component.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { faultOf, longField, shortField } from '../staff/form-fields.ts';

/** The longest account of how a family agreed, in characters. */
const longestHow = 1000;

export const agreementSchema = z.strictObject({
  /** In the words of the advocate; the family reads them. */
  how: z.string().min(1).max(longestHow),
  on: z.iso.date(),
  scope: z.enum(['see', 'act']),
  isWhole: z.boolean().describe('True when everybody in the organisation may'),
});

/** What a family agreed to, and how it did, as an advocate says. */
export type Agreement = z.infer<typeof agreementSchema>;

type Faults = Readonly<Record<string, string>>;
type Services = Pick<ComplaintServices, 'now' | 'calendar'> & { readonly say: { readonly date: Say } };

/** As the family and staff read it. */
export function agreementInWords({ how, on }: Agreement): string {
  return `On ${dayInWords(day(on))}. ${how}`;
}

/** Reads the form; what cannot be used is a sentence. `hasOrganisation`: whether the advocate is in one. */
export function readAgreement(
  form: Form,
  hasOrganisation: boolean,
  { now, calendar, say }: Services,
): { ok: true; agreement: Agreement } | { ok: false; faults: Faults } {
  const how = field(form, 'how').replace(/\r\n?/g, '\n').trim();
  const on = readTypedDate(field(form, 'on').slice(0, 100), { today: dayNow(now), calendar });
  const scope = chosen(form, 'what', ['see', 'act']);
  const whom = hasOrganisation ? chosen(form, 'whom', ['person', 'whole']) : 'person';
  const faults = {
    ...(how === '' && { how: 'Say how the family agreed' }),
    ...(how.length > longestHow && { how: `Use ${longestHow} characters or fewer` }),
    ...(!on.ok && { on: say.date(on.reason, 'values' in on ? on.values : {}) }),
    ...(!scope && { what: 'Select what the family lets you do' }),
    ...(!whom && { whom: 'Select whom the family lets in' }),
  };
  if (!on.ok || !scope || !whom || Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, agreement: { how, on: on.date.toString(), scope, isWhole: whom === 'whole' } };
}

/** What the form shows of what was said before. */
export function agreementForm(agreement: Agreement | null): Form {
  if (!agreement) return {};
  const { how, on, scope, isWhole } = agreement;
  const [year, month, date] = on.split('-').map(Number);
  return {
    how: [how],
    on: [`${date}/${month}/${year}`],
    what: [scope],
    whom: [isWhole ? 'whole' : 'person'],
  };
}

/** The official components of the form. */
export function agreementComponents(form: Form, hasOrganisation: boolean, faults: Faults): Component[] {
  const value = (name: string) => field(form, name);
  const howHint =
    'For example: She told me on the telephone, and asked me to send it. The family reads this.';
  const onHint = 'For example, 3/4/26 or yesterday';
  const whom = radios('whom', 'Whom does the family let in?', value('whom'), faults, [
    { value: 'person', text: 'Only me' },
    { value: 'whole', text: 'Everybody in my organisation' },
  ]);
  return [
    longField({ id: 'how', label: 'How did the family agree?', hint: howHint, value: value('how') }, faults),
    shortField({ id: 'on', label: 'On which day?', hint: onHint, value: value('on') }, faults),
    radios('what', 'What does the family let you do?', value('what'), faults, [
      { value: 'see', text: 'See the complaint' },
      { value: 'act', text: 'See the complaint, and act for the family' },
    ]),
    ...(hasOrganisation ? [whom] : []),
  ];
}

function radios(
  name: string,
  legend: string,
  value: string,
  faults: Faults,
  items: readonly object[],
): Component {
  const fieldset = { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } };
  const params = { name, idPrefix: name, value, items, fieldset };
  return { macro: 'govukRadios', params: { ...params, ...faultOf(name, faults) } };
}
