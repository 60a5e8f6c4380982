import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import { roles, type Role } from '../../domain/procedure/ids.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { stateOf } from '../../journeys/complain/journey.ts';
import { questions } from '../../journeys/complain/questions.ts';
import type { State } from '../../journeys/complain/state.ts';
import type { Question } from '../../journeys/question.ts';
import type { Say, Sentences } from '../../journeys/say.ts';
import { labelOf, wordsFor, type Audience, type Words } from '../../journeys/words.ts';
import type { FormQuestion, Space } from '../../ports/printer.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { spacesOf, type OtherHint } from './spaces.ts';

/** Whose form it is, and what its words are made from. */
export interface Asking {
  readonly procedure: Procedure;
  readonly audience: Audience;
  readonly questionWords: AllQuestionWords;
  readonly sentences: Sentences;
  readonly say: Say;
  readonly calendar: Calendar;
  readonly today: PlainDate;
}

/** As many rows for children as a page has room for. */
const rowsOfChildren = { 'name-1': [''], 'name-2': [''], 'name-3': [''], 'name-4': [''] };

/** Who may use the form: a young person's is for a child alone. */
export function rolesOn({ procedure, audience }: Pick<Asking, 'procedure' | 'audience'>): Role[] {
  if (audience === 'young') return ['child'];
  return roles.filter((role) => procedure.roles[role].standing !== 'not-this-procedure');
}

/** The questions of the journey that anybody with this form may have to answer, in order, in the same words. */
export function formQuestions(asking: Asking): FormQuestion[] {
  const states = rolesOn(asking).map((role) => stateFor(role, asking));
  return questions.flatMap((question) => {
    const asked = states.filter((state) => isAsked(question, state, asking));
    return asked.length > 0 ? [onPaper(question, asked, states.length, asking)] : [];
  });
}

function stateFor(role: Role, { procedure, calendar, today }: Asking): State {
  const answers = { area: procedure.areas[0]!.id, role };
  return stateOf({ answers, procedures: [procedure], calendar, today });
}

/** A question with one possible answer is not asked; nobody knows yet whether the form will come late. */
function isAsked({ slug, isAsked: isWanted }: Question, state: State, asking: Asking): boolean {
  if (slug === 'area') return asking.procedure.areas.length > 1;
  if (slug === 'role') return rolesOn(asking).length > 1;
  if (slug === 'why-late') return mayBeLate(asking.procedure);
  return isWanted(state);
}

function mayBeLate({ clocks, entryClock }: Procedure): boolean {
  const late = clocks.find(({ id }) => id === entryClock)?.late;
  return late !== undefined && late.rule !== 'refused';
}

function onPaper(question: Question, asked: readonly State[], all: number, asking: Asking): FormQuestion {
  const { slug } = question;
  const words = wordsOf(slug, asking);
  const otherHint: OtherHint = (name) => hintFor(name, asking);
  const components = asked.flatMap((state) =>
    question.show({ form: slug === 'children' ? rowsOfChildren : {}, errors: {}, words, state }),
  );
  const spaces = eachOnce(components.flatMap((component) => spacesOf(component, otherHint)));
  const isChoice = components[0]?.macro === 'govukRadios';
  return {
    heading: words.title,
    hint: otherHint(slug) ?? words.hint ?? words.intro ?? '',
    notes: [...onlyFor(slug, asked, all, asking), ...(isChoice ? [asking.say('tick-one')] : [])],
    spaces: slug === 'role' ? spaces.filter(({ label }) => rolesInWords(asking).includes(label)) : spaces,
  };
}

/** Roles see much the same of a question. What comes again later counts there, so that "another" stays the last. */
function eachOnce(spaces: readonly Space[]): Space[] {
  const found = new Map<string, Space>();
  for (const space of spaces) {
    found.delete(space.label);
    found.set(space.label, space);
  }
  return [...found.values()];
}

function onlyFor(slug: string, asked: readonly State[], all: number, asking: Asking): string[] {
  if (slug === 'why-late') return [asking.say('only-late')];
  if (asked.length === all) return [];
  const named = asked.map(({ role }) => labelOf(wordsOf('role', asking), 'options', role!));
  return [asking.say('only-for', { roles: named.join('; ') })];
}

function rolesInWords(asking: Asking): string[] {
  return rolesOn(asking).map((role) => labelOf(wordsOf('role', asking), 'options', role));
}

/** Where the page's hint speaks of the page, paper has one of its own. */
function hintFor(name: string, { sentences, audience, say }: Asking): string | undefined {
  const key = `hint-${name}`;
  return key in sentences.adult || (audience === 'young' && key in sentences.young) ? say(key) : undefined;
}

function wordsOf(slug: string, { questionWords, audience }: Asking): Words {
  const words = questionWords.get(slug);
  if (!words)
    throw new Error(`There are no words for the question ${slug}. Add content/questions/${slug}.yaml.`);
  return wordsFor(words, audience);
}
