import type { PlainDate } from '../../domain/calendar/day.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { explain, type Explanation } from '../../domain/procedure/explain.ts';
import { isLate, mayGoOn, type State } from '../../journeys/complain/state.ts';
import { pageAfter, resultPage } from '../../journeys/complain/route.ts';
import type { Say, Sentences } from '../../journeys/say.ts';
import { wordsOf, type AllQuestionWords } from '../show-question.ts';
import { elsewhereOf, linksTo, type Elsewhere, type HelpLink, type HelpLinks } from './elsewhere.ts';
import { lastDayOf, type LastDay } from './last-day.ts';
import { leadOf, type Verdict } from './lead.ts';
import { speakerFor } from './speaker.ts';
import { recipientOf, type Recipient } from './recipient.ts';

/** The result page, ready to show. */
export interface Result {
  readonly say: Say;
  readonly procedure: Procedure;
  readonly today: PlainDate;
  /** Yes or no, in one sentence. */
  readonly heading: string;
  /** What follows at once: why, and what it means. */
  readonly lead: readonly string[];
  readonly lastDay: LastDay | null;
  /** How the day was worked out; null where there is none. */
  readonly explanation: Explanation | null;
  readonly recipient: Recipient | null;
  readonly elsewhere: readonly Elsewhere[];
  readonly help: readonly HelpLink[];
  /** People to talk to: nobody is left with a "no" alone. */
  readonly talk: readonly string[];
  /** The button that goes on; null where nothing can be sent. */
  readonly goOn: { readonly text: string; readonly page: string } | null;
}

export interface ResultContent {
  readonly sentences: Sentences;
  readonly questionWords: AllQuestionWords;
  readonly helpPages: HelpLinks;
  readonly youngHelpPages: HelpLinks;
}

/** Tells somebody whether they can complain, by which day, to whom, and where else to go. */
export function tellResult(state: State, content: ResultContent, isChanging: boolean): Result {
  const { checked, procedure, audience } = state;
  if (!checked || !procedure)
    throw new Error('The result was asked for before the questions had their answers.');
  const say = speakerFor(state, content.sentences);
  const verdict: Verdict = checked.ok ? checked : { ok: false };
  const answer = checked.ok ? checked.answer : null;
  const help = audience === 'young' ? content.youngHelpPages : content.helpPages;
  const grounds = wordsOf('grounds', content.questionWords, state);
  const elsewhere = answer ? elsewhereOf(answer, grounds, help, say) : [];
  const isLinkedAbove = (href: string) =>
    elsewhere.some(({ links }) => links.some((link) => link.href === href));
  return {
    ...{ say, procedure, today: state.today, ...leadOf(verdict, state, procedure, say) },
    lastDay:
      checked.ok && checked.clock ? lastDayOf(checked.answer, checked.clock.clock.title, state, say) : null,
    explanation:
      checked.ok && checked.clock?.starts ? explain(procedure, checked.clock, state.calendar) : null,
    recipient: answer?.start ? recipientOf(answer.start.contact, procedure, state, say) : null,
    elsewhere,
    help: linksTo(answer?.instead ?? ['advocates'], help).filter(({ href }) => !isLinkedAbove(href)),
    talk: state.role === 'professional' ? [say('talk')] : [say('talk-family'), say('talk-advocate')],
    goOn: mayGoOn(state) ? goOnOf(state, isChanging, say) : null,
  };
}

function goOnOf(state: State, isChanging: boolean, say: Say) {
  return {
    text: say(isLate(state) ? 'go-on-late' : 'go-on'),
    page: pageAfter(resultPage, state, isChanging),
  };
}
