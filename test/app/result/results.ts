import { join } from 'node:path';
import { readHelpPages, readYoungHelpPages } from '../../../src/content/help-pages.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { tellResult, type ResultContent } from '../../../src/app/result/result.ts';
import type { State } from '../../../src/journeys/complain/state.ts';

const folder = join(process.cwd(), 'content', 'help');

/** The words that the service ships with. */
export const content: ResultContent = {
  sentences: readSentences('result'),
  questionWords: readQuestionWords(),
  helpPages: readHelpPages(folder),
  youngHelpPages: readYoungHelpPages(folder),
};

export function resultOf(state: State, isChanging = false) {
  return tellResult(state, content, isChanging);
}
