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
import { aboutComplaint, may } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { wordsOf, type AllQuestionWords } from '../show-question.ts';
import { speakOfMessages, type MessageLineServices } from './message-lines.ts';

type Services = ComplaintServices & MessageLineServices & { readonly questionWords: AllQuestionWords };

/** Field → sentence. */
type Faults = Readonly<Record<string, string>>;

export type Saved = { ok: true } | { ok: false; faults: Faults } | Extract<Changed, { ok: false }>;

/** The question of the journey and the kinds of messages: as they want it now, or as it was typed, with its faults. */
export function showContact(
  read: ReadComplaint,
  typed: Form | null,
  errors: Faults,
  services: Services,
): readonly Component[] {
  const { words, state, say } = speakerOf(read, services);
  const form = typed ?? formNow(read, state);
  return [...contact.show({ form, errors, words, state }), kindBoxes(form, say)];
}

/** Keeps what the form says, or says field by field why it cannot be used. */
export async function saveContact(read: ReadComplaint, form: Form, services: Services): Promise<Saved> {
  const { id } = read.row;
  if (!may({ kind: 'family', complaintId: id }, 'change-contact', aboutComplaint(id)))
    return { ok: false, reason: 'not-found' };
  const { words, state } = speakerOf(read, services);
  const parsed = contact.parse(form, state);
  if (!parsed.ok) return { ok: false, faults: inWords(parsed.errors, words) };
  const wanted = allChosen(form, 'kinds', kindsOfComplaints);
  const stopped = kindsOfComplaints.filter((kind) => !wanted.includes(kind));
  const wishes: MessageWishes = { ways: parsed.answer as ContactWishes, stopped };
  return changeComplaint(id, 'family', ({ context }) => changeContact(wishes, context), services);
}

/** The first fault of a field is told first, so it is the one beside the field. */
function inWords(errors: readonly FieldError[], words: Words): Faults {
  const told = errors.map(({ field, code }) => [field, errorText(words, code)] as const);
  return Object.fromEntries([...new Map(told.toReversed())].toReversed());
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
