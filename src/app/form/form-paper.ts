import { sayer, sayerFor, type Sentences } from '../../journeys/say.ts';
import type { FormPaper, FormQuestion, PaperPart } from '../../ports/printer.ts';
import { firstLimitOf } from '../guides/first-limit.ts';
import { stageContact } from '../guides/stage-contact.ts';
import { isForFamilies, whoMayUse } from '../guides/who-may-use.ts';
import { formQuestions, type Asking } from './form-questions.ts';

/** The words of a form on paper: its own, and those of the pages that say the same. */
export interface FormSentences {
  readonly form: Sentences;
  readonly journey: Sentences;
  readonly result: Sentences;
}

/** The whole journey as a form: what to know before, every question, and where to send it. */
export function formPaper(given: Omit<Asking, 'say' | 'sentences'>, sentences: FormSentences): FormPaper {
  const say = sayerFor(
    sentences.form,
    given.audience,
    isForFamilies(given.procedure) ? null : 'professional',
  );
  const asking: Asking = { ...given, say, sentences: sentences.form };
  const { procedure } = asking;
  return {
    title: say('title'),
    partnership: procedure.partnership,
    heading: say('heading'),
    about: [say('about', { area: procedure.area })],
    before: [how(asking), limit(asking), whereTo(asking), ...whoCan(asking), stays(asking)],
    questions: formQuestions(asking),
    beforeSigning: [whatThen(asking, sentences)],
    signing: lines(say('sign'), say('signature'), say('sign-date')),
    after: [whereTo(asking), help(asking, sentences)],
    // Staff who key it in need the day on which it came: the clocks count from it.
    office: lines(say('office'), say('office-came'), say('office-reference')),
  };
}

function how({ say }: Asking): PaperPart {
  return { heading: say('how-heading'), paragraphs: [say('how'), say('how-help'), say('how-copy')] };
}

function limit({ procedure, say }: Asking): PaperPart {
  const first = firstLimitOf(procedure);
  const heading = say('limit-heading');
  if (first.status === 'no-limit') return { heading, paragraphs: [first.words] };
  const { inWords: amount, since, counting, late } = first;
  const words = say('limit', { amount, since, counting });
  return { heading, paragraphs: [words, say('limit-send'), ...(late ? [say('limit-late', { late })] : [])] };
}

function whereTo({ procedure, say }: Asking): PaperPart {
  const contact = stageContact(procedure, procedure.stages[0]!);
  return { heading: say('send-heading'), paragraphs: contact ? [...contact.who, contact.reach] : [] };
}

/** Young people's own form is for them alone. */
function whoCan({ procedure, audience, say }: Asking): PaperPart[] {
  if (audience === 'young') return [];
  const lines = whoMayUse(procedure).map(({ who, words }) => say('who', { who, words }));
  return [{ heading: say('who-heading'), paragraphs: lines }];
}

function stays({ procedure, say }: Asking): PaperPart {
  return { heading: say('stays-heading'), paragraphs: [procedure.decisionStands] };
}

function lines(heading: string, ...labels: string[]): FormQuestion {
  const spaces = labels.map((label) => ({ kind: 'line', label, hint: '' }) as const);
  return { heading, hint: '', notes: [], spaces };
}

function whatThen({ audience, say }: Asking, { journey }: FormSentences): PaperPart {
  const sayOfJourney = sayer(journey, audience);
  const names = ['declaration-true', 'declaration-shared', 'declaration-danger'];
  return { heading: say('know-heading'), paragraphs: names.map((name) => sayOfJourney(name)) };
}

function help({ procedure, audience, say }: Asking, { result }: FormSentences): PaperPart {
  const sayOfResult = sayer(result, audience);
  const names = isForFamilies(procedure) ? ['talk-family', 'talk-advocate'] : ['talk-professional'];
  return { heading: say('help-heading'), paragraphs: names.map((name) => sayOfResult(name)) };
}
