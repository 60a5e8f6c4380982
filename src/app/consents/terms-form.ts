import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import { isWithoutPerson, type Consent } from '../../domain/consent/consent.ts';
import type { Terms } from '../../domain/consent/terms.ts';
import { nested, type Component } from '../../journeys/component.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';

type Faults = Readonly<Record<string, string>>;
type ReadTerms = { ok: true; terms: Terms } | { ok: false; faults: Faults };

/** Reads what a family chose: what they may, for how long, and who. The last day is typed as people type days. */
export function readTerms(
  form: Form,
  say: Say,
  { now, calendar, say: speakers }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadTerms {
  const scope = chosen(form, 'what', ['see', 'act']);
  const end = chosen(form, 'how-long', ['open', 'day']);
  const whom = chosen(form, 'whom', ['person', 'whole']);
  const last =
    end === 'day' ? readComingDate(field(form, 'until'), { from: dayNow(now), calendar }) : undefined;
  const faults = {
    ...(!scope && { what: say('what-missing') }),
    ...(!end && { 'how-long': say('how-long-missing') }),
    ...(last?.ok === false && {
      until: speakers.date(last.reason, 'values' in last ? last.values : {}),
    }),
    ...(!whom && { whom: say('whom-missing') }),
  };
  if (!scope || !end || !whom || last?.ok === false) return { ok: false, faults };
  return { ok: true, terms: { scope, until: last?.date.toString() ?? null, isWhole: whom === 'whole' } };
}

/** False where the person has left to whom a family agreed with a whole organisation: nobody can be chosen there. */
export function mayBePerson(consent: Consent): boolean {
  return !isWithoutPerson(consent);
}

/** What the form shows of terms that stand. The day is put as it can be typed. */
export function formOf({ scope, until, isWhole }: Terms): Form {
  const [year, month, day] = (until ?? '').split('-').map(Number);
  return {
    what: [scope],
    'how-long': [until === null ? 'open' : 'day'],
    until: [until === null ? '' : `${day}/${month}/${year}`],
    whom: [isWhole ? 'whole' : 'person'],
  };
}

/** The official components of the three questions. Who is not asked where there is an organisation and no person. */
export function termsComponents(form: Form, faults: Faults, say: Say, asksWhom = true): Component[] {
  const until = {
    ...{ id: 'until', name: 'until', value: field(form, 'until'), autocomplete: 'off' },
    classes: 'govuk-input--width-10',
    ...{ label: { text: say('how-long-label') }, hint: { text: say('how-long-hint') } },
    ...faultOf('until', faults),
  };
  const day = { conditional: { html: nested({ macro: 'govukInput', params: until }) } };
  return [
    radios('what', say('what'), form, faults, [
      { value: 'see', text: say('what-see'), hint: { text: say('what-see-hint') } },
      { value: 'act', text: say('what-act'), hint: { text: say('what-act-hint') } },
    ]),
    radios('how-long', say('how-long'), form, faults, [
      { value: 'open', text: say('how-long-open') },
      { value: 'day', text: say('how-long-day'), ...day },
    ]),
    ...(asksWhom ? [whomComponent(form, faults, say)] : []),
  ];
}

function whomComponent(form: Form, faults: Faults, say: Say): Component {
  return radios('whom', say('whom'), form, faults, [
    { value: 'person', text: say('whom-person') },
    { value: 'whole', text: say('whom-whole'), hint: { text: say('whom-hint') } },
  ]);
}

/** A question with a choice, under its name. */
export function radios(
  name: string,
  legend: string,
  form: Form,
  faults: Faults,
  items: readonly object[],
): Component {
  const fieldset = { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } };
  const params = { name, idPrefix: name, value: field(form, name), fieldset, items };
  return { macro: 'govukRadios', params: { ...params, ...faultOf(name, faults) } };
}

function faultOf(name: string, faults: Faults) {
  return faults[name] ? { errorMessage: { text: faults[name] } } : {};
}
