import { dayInWords } from '../domain/calendar/words.ts';
import { contactOf } from '../domain/procedure/contacts.ts';
import {
  checkPage,
  declarationPage,
  isBeforeResult,
  missingBefore,
  pageBefore,
} from '../journeys/complain/route.ts';
import type { State } from '../journeys/complain/state.ts';
import type { Sentences } from '../journeys/say.ts';
import { sentenceCase } from './first-letter.ts';
import { speakerFor } from './result/speaker.ts';
import type { AllQuestionWords } from './show-question.ts';
import { summaryRows, type SummaryRow } from './summary-rows.ts';

export interface CheckContent {
  readonly sentences: Sentences;
  readonly questionWords: AllQuestionWords;
}

const story = new Set(['what-happened', 'what-you-want', 'why-late', 'evidence']);

/** Every answer before it is sent, in three groups. `goTo` where something is still missing. */
export function checkAnswers(state: State, { sentences, questionWords }: CheckContent) {
  const missing = missingBefore(checkPage, state);
  if (missing) return { status: 'elsewhere', goTo: missing } as const;
  const say = speakerFor(state, sentences);
  const rows = (wanted: (slug: string) => boolean): SummaryRow[] => summaryRows(state, questionWords, wanted);
  const groups = [
    { title: say('check-about'), rows: rows(isBeforeResult) },
    { title: say('check-complaint'), rows: rows((slug) => story.has(slug)) },
    { title: say('check-you'), rows: rows((slug) => !isBeforeResult(slug) && !story.has(slug)) },
  ];
  return {
    status: 'shown',
    say,
    groups,
    when: whenInWords(state, say),
    back: pageBefore(checkPage, state)!,
  } as const;
}

/** What is declared before sending. `goTo` where something is still missing. */
export function declaration(state: State, sentences: Sentences) {
  const missing = missingBefore(declarationPage, state);
  if (missing) return { status: 'elsewhere', goTo: missing } as const;
  const say = speakerFor(state, sentences);
  const contact = contactOf(state.procedure!, state.procedure!.stages[0]!.askTo, state.area).title;
  const declared = ['declaration-true', ...(state.role === 'advocate' ? ['declaration-agrees'] : [])];
  const known = ['declaration-shared', 'declaration-danger', 'declaration-plan', 'declaration-code'];
  return {
    status: 'shown',
    say,
    declared: declared.map((name) => say(name)).join(' '),
    known: [say('declaration-to', { contact }), ...known.map((name) => say(name))],
  } as const;
}

/** By when, or that it is late and who decides; null where there is no limit. */
function whenInWords({ checked, procedure, area }: State, say: ReturnType<typeof speakerFor>): string | null {
  if (!checked?.ok) return null;
  const { answer, clock } = checked;
  if (answer.answer === 'can-ask-late' && clock?.clock.late) {
    const { title } = contactOf(procedure!, clock.clock.late.decider, area);
    return say('check-late', { decider: sentenceCase(title) });
  }
  return answer.safeLastDay ? say('check-by', { day: dayInWords(answer.safeLastDay) }) : null;
}
