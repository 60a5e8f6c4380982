import { moment } from '../../domain/calendar/moment.ts';
import { erasedText } from '../../domain/complaint/erase-texts.ts';
import { stateOf } from '../../journeys/complain/journey.ts';
import { askedQuestions } from '../../journeys/complain/route.ts';
import { wordsFor, type QuestionWords } from '../../journeys/words.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';

/** One answer as the family gave it. */
export interface TellingLine {
  /** The slug of the question. */
  readonly slug: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** What the family told us, question by question, in the words of the adult form. */
export function tellingOf(
  { entries, complaint }: ReadComplaint,
  {
    procedures,
    calendar,
    questionWords,
  }: Pick<ComplaintServices, 'procedures' | 'calendar'> & {
    questionWords: ReadonlyMap<string, QuestionWords>;
  },
): TellingLine[] {
  const lodged = entries[0]?.event;
  if (lodged?.type !== 'ComplaintLodged') return [];
  const state = stateOf({ answers: lodged.telling, procedures, calendar, today: moment(lodged.at).day });
  return askedQuestions(state).flatMap((question) => {
    const words = questionWords.get(question.slug);
    const answer = state.answers[question.slug];
    if (!words || (answer === undefined && !complaint.erased)) return [];
    const adult = wordsFor(words, 'adult');
    if (answer === undefined) return [{ slug: question.slug, label: adult.summary, lines: [erasedText] }];
    return [{ slug: question.slug, label: adult.summary, lines: question.summary(answer, adult, state) }];
  });
}
