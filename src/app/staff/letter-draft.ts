import { z } from 'zod';
import type { Component } from '../../journeys/component.ts';
import {
  letterWords,
  templateFor,
  type LetterKind,
  type LetterTemplates,
} from '../../journeys/letter-template.ts';
import type { Sentences } from '../../journeys/say.ts';
import type { LetterPaper } from '../../ports/printer.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { fillLetter, oneLineEnd, placedAfter, refilled } from '../letters/fill-letter.ts';
import { sentPaper } from '../letters/letter-parts.ts';
import { speakersFor, type LetterSentences } from '../letters/letter-sentences.ts';
import { valuesOfCase, valuesOfChoice } from '../letters/letter-values.ts';
import { wantedFormats } from '../letters/wanted-formats.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { formatComponents, readFormats, sentFormats } from './format-fields.ts';
import { letterField } from './form-fields.ts';
import { textFaults, withFaults, type AskedLetter } from './letter-faults.ts';
import { foresee, frameOf } from './letter-frame.ts';
import { fieldOfRefusal } from './refusal-field.ts';
import { speakToStaff, whomOf, type Whom } from './whom.ts';

type Faults = Readonly<Record<string, string>>;
export type LetterServices = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'> & {
  readonly letterTemplates: LetterTemplates;
  readonly questionWords: AllQuestionWords;
  readonly sentences: LetterSentences & { readonly refusals: Sentences };
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
  const { then, refusal } = foresee(about.asked, read, services);
  const chosen = valuesOfChoice(then, speakers);
  const values = { ...valuesOfCase(read, about.stage, speakers), ...chosen };
  const place = { ...read.complaint, stage: about.stage };
  const words = letterWords(templateFor(services.letterTemplates, about.kind, place), read.complaint);
  const whom = whomOf(read.complaint);
  const was = wasIn(sent);
  const typed = sent && oneLineEnd(String(sent.get(about.field) ?? ''));
  const text = typed === null ? fillLetter(words.text, values) : refilled(typed, was, chosen);
  const wanted = wantedFormats(read, services.questionWords);
  const form = sentFormats(wanted, sent);
  const { formats, faults } = readFormats(wanted, form);
  const letter = {
    ...frameOf(fillLetter(words.heading, values), then, about.stage, read, speakers.say),
    text,
    formats,
  };
  const allFaults = text === '' ? {} : { ...textFaults(text, typed, about.field), ...faults };
  const say = speakToStaff(read.complaint, services.sentences.refusals);
  const refused = refusal && { [fieldOfRefusal(refusal)]: say(refusal) };
  return {
    text,
    field: about.field,
    was: JSON.stringify(placedAfter(was, chosen)),
    preview: sentPaper(letter, null),
    asked: withFaults(
      about.asked,
      { refused: refused ?? {}, letter: allFaults },
      text === '' ? undefined : letter,
    ),
    components: (shown) => ({
      text: letterField({ ...textWords(whom), id: about.field, value: text }, shown),
      formats: formatComponents(wanted, form, shown, whom),
    }),
  };
}

function textWords({ Who, its }: Whom) {
  const what = 'Replace what stands in [brackets]. A line that begins with # is a heading.';
  return { label: 'The letter', hint: `${Who} reads this, on ${its} page and on paper. ${what}` };
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
