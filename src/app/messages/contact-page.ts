import { changeContact } from '../../domain/complaint/change-contact.ts';
import { messageWishesOf } from '../../domain/complaint/message-wishes.ts';
import { kindsOfComplaints } from '../../domain/contact/message-kinds.ts';
import type { MessageWishes } from '../../domain/contact/safe-contact.ts';
import type { ContactWishes } from '../../domain/contact/wishes.ts';
import { stateOf } from '../../journeys/complain/journey.ts';
import { contact } from '../../journeys/complain/questions/contact.ts';
import type { State } from '../../journeys/complain/state.ts';
import type { Component } from '../../journeys/component.ts';
import { allChosen, type Form } from '../../journeys/form.ts';
import type { FieldError } from '../../journeys/question.ts';
import type { Say } from '../../journeys/say.ts';
import { errorText, type Words } from '../../journeys/words.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { wordsOf, type AllQuestionWords } from '../show-question.ts';
import { speakOfMessages, type MessageLineServices } from './message-lines.ts';

type Services = ComplaintServices & MessageLineServices & { readonly questionWords: AllQuestionWords };

/** The page on which a family changes how it may be contacted: the question of the journey, and the kinds of messages. */
export interface ContactPage {
  readonly title: string;
  readonly components: readonly Component[];
  readonly errors: readonly { text: string; href: string }[];
}

/** Shows what they want now, or the form that could not be used with its faults. */
export function showContact(read: ReadComplaint, sent: Form | null, services: Services): ContactPage {
  const { words, state, say } = speakerOf(read, services);
  const form = sent ?? formNow(read, state);
  const parsed = contact.parse(form, state);
  const faults: readonly FieldError[] = sent && !parsed.ok ? parsed.errors : [];
  const errors = faults.map(({ field, code }) => ({ field, text: errorText(words, code) }));
  const byField = Object.fromEntries(errors.toReversed().map(({ field, text }) => [field, text] as const));
  return {
    title: words.title,
    components: [...contact.show({ form, errors: byField, words, state }), kindBoxes(form, say)],
    errors: errors.map(({ field, text }) => ({ text, href: `#${field}` })),
  };
}

/** Keeps what the form says. When it cannot be used (`not-usable`), the page shows it again. */
export async function saveContact(
  read: ReadComplaint,
  form: Form,
  services: Services,
): Promise<Changed | { ok: false; reason: 'not-usable' }> {
  const { id } = read.row;
  const parsed = contact.parse(form, speakerOf(read, services).state);
  if (!may({ kind: 'family', complaintId: id }, 'change-contact', id))
    return { ok: false, reason: 'not-found' };
  if (!parsed.ok) return { ok: false, reason: 'not-usable' };
  const wanted = allChosen(form, 'kinds', kindsOfComplaints);
  const stopped = kindsOfComplaints.filter((kind) => !wanted.includes(kind));
  const wishes: MessageWishes = { ways: parsed.answer as ContactWishes, stopped };
  return changeComplaint(id, 'family', ({ context }) => changeContact(wishes, context), services);
}

function speakerOf(
  { complaint, context }: ReadComplaint,
  services: Services,
): { words: Words; state: State; say: Say } {
  const { procedures, calendar } = services;
  const answers = { area: complaint.area, role: complaint.role };
  const state = stateOf({ answers, procedures, calendar, today: context.now.day });
  const words = wordsOf(contact.slug, services.questionWords, {
    ...state,
    audience: complaint.isYoung ? 'young' : 'adult',
  });
  return { words, state, say: speakOfMessages(complaint.isYoung, services.sentences) };
}

function formNow({ entries }: ReadComplaint, state: State): Form {
  const { ways, stopped } = messageWishesOf(entries);
  const kinds = kindsOfComplaints.filter((kind) => !stopped.includes(kind));
  return { ...contact.toForm(ways, state), kinds };
}

function kindBoxes(form: Form, say: Say): Component {
  const wanted = allChosen(form, 'kinds', kindsOfComplaints);
  const items = kindsOfComplaints.map((value) => ({
    ...{ value, text: say(`kind-${value}`), checked: wanted.includes(value) },
  }));
  const fieldset = { legend: { text: say('kinds'), classes: 'govuk-fieldset__legend--m' } };
  const params = { name: 'kinds', idPrefix: 'kinds', fieldset, hint: { text: say('kinds-hint') }, items };
  return { macro: 'govukCheckboxes', params };
}
