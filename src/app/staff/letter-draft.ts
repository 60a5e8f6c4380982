import { z } from 'zod';
import { dayInWords } from '../../domain/calendar/words.ts';
import { moment } from '../../domain/calendar/moment.ts';
import { longestText } from '../../domain/complaint/typed-text.ts';
import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { templateFor, type LetterKind, type LetterTemplates } from '../../journeys/letter-template.ts';
import type { Component } from '../../journeys/component.ts';
import type { LetterPaper } from '../../ports/printer.ts';
import { afterEvents } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { fillLetter, oneLineEnd, openPlaces, placedAfter, refilled } from '../letters/fill-letter.ts';
import { writer } from '../letters/letter.ts';
import { sentPaper } from '../letters/letter-parts.ts';
import { speakersFor, type LetterSentences } from '../letters/letter-sentences.ts';
import { valuesOfCase, valuesOfChoice, type Then } from '../letters/letter-values.ts';
import { wantedFormats } from '../letters/wanted-formats.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { formatComponents, readFormats, sentFormats } from './format-fields.ts';
import { letterField } from './form-fields.ts';
import { decideOn, type Recording } from './record.ts';

type Faults = Readonly<Record<string, string>>;
/** What a form asks to be recorded, with the letter that goes with it, or what is wrong. */
export type AskedLetter =
  { ok: true; recording: Recording; letter?: SentLetter } | { ok: false; faults: Faults };

export type LetterServices = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly letterTemplates: LetterTemplates;
  readonly questionWords: AllQuestionWords;
  readonly sentences: LetterSentences;
};

/** What a letter is about, and the form that it is written in. */
export interface LetterAbout {
  readonly kind: LetterKind;
  readonly stage: string;
  /** The field of the form that holds the text. */
  readonly field: 'note' | 'letter';
  /** What the form records beside the letter. */
  readonly asked: AskedLetter;
}

/** A letter on its way: the text so far, and all that the page shows around it. */
export interface LetterDraft {
  readonly text: string;
  readonly field: 'note' | 'letter';
  /** What the case had filled in, to tell it from the words of staff when something is chosen anew. */
  readonly was: string;
  readonly preview: LetterPaper;
  readonly asked: AskedLetter;
  /** The official components: the text, and each format that the family needs. */
  readonly components: (faults: Faults) => { text: Component; formats: Component[] };
}

/**
 * The letter that goes with what a form records: filled from the case, then as staff left it. `sent`: the form, once
 * it came. A letter with open places, or with a format that nobody has dealt with, does not go out; and neither does one
 * into which something was filled that its sender has not read yet. Without a text, no letter goes.
 */
export function draftLetter(
  about: LetterAbout,
  read: ReadComplaint,
  sent: FormData | null,
  services: LetterServices,
): LetterDraft {
  const speakers = speakersFor(read, services.sentences);
  const then = thenOf(about.asked, read, services);
  const chosen = valuesOfChoice(then, speakers);
  const values = { ...valuesOfCase(read, about.stage, speakers), ...chosen };
  const words = templateFor(services.letterTemplates, about.kind, { ...read.complaint, stage: about.stage })[
    read.complaint.isYoung ? 'young' : 'adult'
  ];
  const was = wasIn(sent);
  const typed = sent && oneLineEnd(String(sent.get(about.field) ?? ''));
  const text = typed === null ? fillLetter(words.text, values) : refilled(typed, was, chosen);
  const wanted = wantedFormats(read, services.questionWords);
  const form = sentFormats(wanted, sent);
  const { formats, faults } = readFormats(wanted, form);
  const letter = {
    ...frameOf(fillLetter(words.heading, values), then, about, read, speakers),
    text,
    formats,
  };
  const allFaults = text === '' ? {} : { ...textFaults(text, typed, about.field), ...faults };
  return {
    text,
    field: about.field,
    was: JSON.stringify(placedAfter(was, chosen)),
    preview: sentPaper(letter, null),
    asked: withFaults(about.asked, allFaults, text === '' ? undefined : letter),
    components: (shown) => ({
      text: letterField({ ...textWords, id: about.field, value: text }, shown),
      formats: formatComponents(wanted, form, shown),
    }),
  };
}

const textWords = {
  label: 'The letter',
  hint: 'The family reads this, on its page and on paper. Replace what stands in [brackets]. A line that begins with # is a heading.',
};

/** What would be recorded, and how the complaint would then stand; null while the rules refuse it. */
function thenOf(asked: AskedLetter, read: ReadComplaint, services: LetterServices): Then | null {
  if (!asked.ok) return null;
  const decision = decideOn(asked.recording, read);
  const event = decision.ok ? decision.events[0] : undefined;
  if (!event) return null;
  const recorded = { recordedAt: services.now(), recordedBy: '' };
  return { event, read: afterEvents(read, [event], recorded, services) };
}

/** All but the text: the day is that of what is recorded. */
function frameOf(
  heading: string,
  then: Then | null,
  { stage }: LetterAbout,
  read: ReadComplaint,
  { say }: ReturnType<typeof speakersFor>,
): Omit<SentLetter, 'text' | 'formats'> {
  const { procedure, complaint, row, context } = read;
  const who = then
    ? writer(then.event, then.read)
    : contactOf(procedure, stageOf(procedure, stage).decider, complaint.area).title;
  const day = then ? moment(then.event.at).day : context.now.day;
  return {
    title: say('title'),
    partnership: { ...procedure.partnership },
    heading,
    lines: [dayInWords(day), say('reference', { reference: row.reference })],
    signed: say('signed', { who }),
  };
}

function textFaults(text: string, typed: string | null, field: string): Faults {
  const open = openPlaces(text);
  if (text.length > longestText) return { [field]: 'Shorten the letter to 10,000 characters or fewer' };
  if (open.length > 0) return { [field]: `Fill in what stands in brackets: ${open.join(', ')}` };
  return text === typed
    ? {}
    : { [field]: 'We have filled in what you chose. Read the letter again, then send it' };
}

function withFaults(asked: AskedLetter, faults: Faults, letter: SentLetter | undefined): AskedLetter {
  if (!asked.ok) return { ok: false, faults: { ...asked.faults, ...faults } };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ...asked, ...(letter && { letter }) };
}

/** What the case had filled in when the page was shown; nothing where the form does not say it. */
function wasIn(sent: FormData | null): Readonly<Record<string, string>> {
  try {
    const read = wasSchema.safeParse(JSON.parse(String(sent?.get('was') ?? '{}')));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

const wasSchema = z.record(z.string(), z.string());
