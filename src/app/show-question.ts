import type { NamedFile } from '../domain/evidence/kinds.ts';
import type { Component } from '../journeys/component.ts';
import { nameOf } from '../journeys/complain/file-upload.ts';
import { isForLater } from '../journeys/complain/for-later.ts';
import { isLate } from '../journeys/complain/state.ts';
import { missingBefore, pageBefore } from '../journeys/complain/route.ts';
import { questions } from '../journeys/complain/questions.ts';
import type { Form } from '../journeys/form.ts';
import type { FieldError, Question } from '../journeys/question.ts';
import { errorText, wordsFor, type Audience, type QuestionWords, type Words } from '../journeys/words.ts';
import type { OpenDraft } from './open-draft.ts';

/** The words of every question, by slug. */
export type AllQuestionWords = ReadonlyMap<string, QuestionWords>;

/** A voice that tells what happened. */
export interface Recording {
  readonly id: string;
  readonly name: string;
}

/** A question, ready to show. */
export interface ShownQuestion {
  readonly title: string;
  /** The page shows the title as its heading, and this under it; null where a component does. */
  readonly heading: { readonly intro: string | undefined } | null;
  readonly components: readonly Component[];
  readonly errors: readonly { text: string; href: string }[];
  /** True when its form carries files. */
  readonly takesFiles: boolean;
  /** The recordings that were made here; null where no voice is recorded. */
  readonly recordings: readonly Recording[] | null;
  /** The page that Back leads to; null on the first one. */
  readonly back: string | null;
  readonly isLate: boolean;
}

export type QuestionPage =
  | { status: 'shown'; page: ShownQuestion }
  /** It cannot be seen yet, or is not asked: where to go instead. */
  | { status: 'elsewhere'; goTo: string }
  | { status: 'unknown' };

/** Shows a question with what was answered before, or with what could not be used and its faults. */
export function showQuestion(
  opened: OpenDraft,
  slug: string,
  allWords: AllQuestionWords,
  isChanging: boolean,
): QuestionPage {
  const { state } = opened;
  const question = questions.find((one) => one.slug === slug);
  if (!question) return { status: 'unknown' };
  const missing = missingBefore(slug, state);
  if (missing) return { status: 'elsewhere', goTo: missing };
  const words = wordsOf(slug, allWords, state);
  const { form, faults } = typedInto(question, opened);
  const errors = faults.map(({ field, code, values, wordsOf: told }) => ({
    field,
    text: errorText(told ? wordsOf(told, allWords, state) : words, code, values),
  }));
  // The first fault of a field is told first, so it is the one beside the field.
  const byField = Object.fromEntries(errors.toReversed().map(({ field, text }) => [field, text] as const));
  const takesFiles = question.files !== undefined && question.files.isTaken?.(state) !== false;
  const page = {
    title: words.title,
    heading: question.hasOwnHeading ? { intro: words.intro } : null,
    components: question.show({ form, errors: byField, words, state }),
    errors: errors.map(({ field, text }) => ({ text, href: `#${field}` })),
    takesFiles,
    recordings: takesFiles && question.files?.purpose === 'story' ? recordingsIn(state, words) : null,
    back: pageBefore(slug, state, isChanging),
    isLate: isLate(state),
  };
  return { status: 'shown', page };
}

/** The words of a question for the reader of this draft. Throws when there are none: a fault in the content. */
export function wordsOf(
  slug: string,
  allWords: AllQuestionWords,
  { audience, role }: OpenDraft['state'],
): Words {
  const words = allWords.get(slug);
  if (!words)
    throw new Error(`There are no words for the question ${slug}. Add content/questions/${slug}.yaml.`);
  return wordsFor(words, role === 'professional' ? role : audience);
}

/** The words of everything that has to do with files, wherever they are shown. */
export function evidenceWords(allWords: AllQuestionWords, audience: Audience): Words {
  return wordsFor(allWords.get('evidence')!, audience);
}

function recordingsIn({ answers }: OpenDraft['state'], words: Words): Recording[] {
  const told = ((answers['evidence'] ?? []) as NamedFile[]).filter(({ purpose }) => purpose === 'story');
  return told.map((file) => ({ id: file.id, name: nameOf(file, words) }));
}

/** What was typed on another page is not asked for again: the address that they gave when they saved. */
function typedElsewhere(slug: string, { email }: OpenDraft['draft']): Form {
  return slug === 'contact' && email ? { email: [email.address] } : {};
}

function typedInto(question: Question, { draft, state }: OpenDraft) {
  const { slug } = question;
  if (draft.pending?.slug !== slug) {
    const form =
      slug in state.answers ? question.toForm(state.answers[slug], state) : typedElsewhere(slug, draft);
    return { form, faults: [] };
  }
  const { form } = draft.pending;
  const parsed = question.parse(form, state);
  // Whoever saved what they had so far is not told off for it.
  const isQuiet = parsed.ok || isForLater(form);
  return { form, faults: isQuiet ? [] : (parsed.errors as readonly FieldError[]) };
}
