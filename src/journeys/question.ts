import type { z } from 'zod';
import type { FilePurpose } from '../domain/evidence/kinds.ts';
import type { Component } from './component.ts';
import type { State } from './complain/state.ts';
import type { Values } from './fill-in.ts';
import type { Form } from './form.ts';
import type { Words } from './words.ts';

/** A fault in one field: its id on the page, and a code that the question's words turn into a sentence. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  /** What the sentence names: "There is no {said}". */
  readonly values?: Values;
  /** The question whose words have the sentence, where it is another one. */
  readonly wordsOf?: string;
}

export type Parsed<Answer> =
  | { ok: true; answer: Answer }
  /** With no errors, nothing is wrong: the person asked for one more row, and is shown the field `focus`. */
  | { ok: false; errors: readonly FieldError[]; focus?: string };

/** What a question is shown with. */
export interface Showing {
  readonly form: Form;
  /** Field → sentence. */
  readonly errors: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly state: State;
}

/**
 * One question, one page. Everything that the journey needs to know of it is here; its words are in
 * `content/questions/<slug>.yaml`.
 */
export interface Question<Answer = unknown> {
  readonly slug: string;
  /** The shape of its answer, as a draft keeps it. */
  readonly schema: z.ZodType<Answer>;
  /** Every code that `parse` can answer with: the words have a sentence for each. */
  readonly faults: readonly string[];
  /** True when no component carries the question as its heading: the page then shows it, and its intro. */
  readonly hasOwnHeading?: boolean;
  /** The field of its form that carries files, and what they are for. Its form is then sent as one with files. */
  readonly files?: { readonly input: string; readonly purpose: FilePurpose; isTaken?(state: State): boolean };
  /** What counts where no answer was given: nobody has to answer. */
  readonly withoutAnswer?: Answer;
  /** False when the answers so far make it needless. Only answers to earlier questions count. */
  isAsked(state: State): boolean;
  /** False when answers to earlier questions have made this one impossible: it then counts as not given. */
  fits?(answer: Answer, earlier: Pick<State, 'answers' | 'procedures'>): boolean;
  /** Reads what was typed; a fault is a value, and what was typed is kept. */
  parse(form: Form, state: State): Parsed<Answer>;
  /** An answer as its form would have sent it, for going back and changing. */
  toForm(answer: Answer, state: State): Form;
  /** The official components of the page, the first one carrying the question as its heading. */
  show(showing: Showing): readonly Component[];
  /** The answer in words, a line each, for "check your answers". */
  summary(answer: Answer, words: Words, state: State): readonly string[];
}

/** Keeps the types of a question's own functions while the journey handles all questions alike. */
export function question<Answer>(definition: Question<Answer>): Question {
  return definition as Question;
}
