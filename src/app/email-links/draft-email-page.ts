import type { Component } from '../../journeys/component.ts';
import { chosen, field, type Form } from '../../journeys/form.ts';
import { sayer, type Say, type Sentences } from '../../journeys/say.ts';
import type { OpenDraft } from '../open-draft.ts';
import {
  emailSoFar,
  giveEmail,
  readers,
  takeEmailAway,
  type DraftEmailServices,
  type EmailGiven,
} from './draft-email.ts';

/** What the page for a link by e-mail says, and the form under it. */
export interface EmailSection {
  readonly heading: string;
  readonly said: readonly string[];
  /** Empty where nothing can be done. */
  readonly form: readonly Component[];
  /** The words of the link back to the code. */
  readonly back: string;
}

/** A form that was sent. `errors`: as the summary shows them. */
export type EmailAnswered =
  | { readonly status: 'done' }
  | { readonly status: 'not-safe'; readonly section: EmailSection }
  | {
      readonly status: 'again';
      readonly code: 422 | 429;
      readonly errors: readonly { text: string; href: string }[];
      readonly section: EmailSection;
    };

type Opened = Pick<OpenDraft, 'draft' | 'state'>;

/** How it stands with the address for links: the form for it, or what was given. */
export function emailSection(opened: Opened, sentences: Sentences): EmailSection {
  const say = sayer(sentences, opened.state.audience);
  const { email } = opened.draft;
  if (!email) return givingSection({ email: [emailSoFar(opened.draft)] }, {}, say);
  const said = email.isConfirmed
    ? [say('email-confirmed', { email: email.address })]
    : [say('email-sent', { email: email.address }), say('email-sent-when')];
  const form = [button({ text: say('email-remove'), name: 'remove', value: 'yes' })];
  return { ...frame(say), said, form };
}

/** Takes the form: the address, or that it is not to be used any more. */
export async function answerEmail(
  opened: Opened,
  form: Form,
  sender: string,
  services: DraftEmailServices & { readonly sentences: { return: Sentences; refusals: Sentences } },
): Promise<EmailAnswered> {
  const { draft, state } = opened;
  if (chosen(form, 'remove', ['yes'])) {
    await takeEmailAway(draft, services);
    return { status: 'done' };
  }
  const given = await giveEmail(draft, form, sender, services);
  const say = sayer(services.sentences.return, state.audience);
  if (given.status === 'kept') return { status: 'done' };
  if (given.status === 'not-safe') return { status: 'not-safe', section: unsafeSection(say) };
  const told = toldOf(given, sayer(services.sentences.refusals, state.audience));
  const section = givingSection(form, Object.fromEntries(told), say);
  const errors = told.map(([name, text]) => ({ text, href: `#${name}` }));
  return { status: 'again', code: given.status === 'refused' ? 429 : 422, errors, section };
}

function toldOf(given: Extract<EmailGiven, { status: 'faults' | 'refused' }>, say: Say) {
  if (given.status === 'refused') return [['email', say(given.reason)] as const];
  return given.faults.map(({ field: name, code }) => [name, say(code)] as const);
}

function frame(say: Say): Pick<EmailSection, 'heading' | 'back'> {
  return { heading: say('email-heading'), back: say('email-back') };
}

function unsafeSection(say: Say): EmailSection {
  return { ...frame(say), heading: say('email-not-safe-title'), said: [say('email-not-safe')], form: [] };
}

function givingSection(typed: Form, faults: Readonly<Record<string, string>>, say: Say): EmailSection {
  const faultOf = (name: string) => faults[name] && { errorMessage: { text: faults[name] } };
  const input = {
    ...{ id: 'email', name: 'email', type: 'email', autocomplete: 'email', spellcheck: false },
    value: field(typed, 'email'),
    label: { text: say('email-label'), classes: 'govuk-label--s' },
    hint: { text: say('email-hint') },
    ...faultOf('email'),
  };
  const radios = {
    ...{ name: 'readers', idPrefix: 'readers', value: field(typed, 'readers') },
    fieldset: { legend: { text: say('email-readers'), classes: 'govuk-fieldset__legend--s' } },
    hint: { text: say('email-readers-hint') },
    items: readers.map((value) => ({ value, text: say(`email-${value}`) })),
    ...faultOf('readers'),
  };
  const form = [
    { macro: 'govukInput', params: input },
    { macro: 'govukRadios', params: radios },
    button({ text: say('email-button') }),
  ] satisfies Component[];
  return { ...frame(say), said: [say('email-why')], form };
}

function button(params: Record<string, string>): Component {
  const look = { classes: 'govuk-button--secondary', preventDoubleClick: true };
  return { macro: 'govukButton', params: { ...look, ...params } };
}
