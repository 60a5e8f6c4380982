import { isBeforeResult, missingBefore, pageBefore, resultPage } from '../../journeys/complain/route.ts';
import type { State } from '../../journeys/complain/state.ts';
import { summaryRows } from '../summary-rows.ts';
import { tellResult, type ResultContent } from './result.ts';

/** The result with the answers that it rests on. `goTo` where one of them is missing. */
export function showResult(state: State, content: ResultContent, isChanging: boolean) {
  const missing = missingBefore(resultPage, state);
  if (missing) return { status: 'elsewhere', goTo: missing } as const;
  return {
    status: 'shown',
    result: tellResult(state, content, isChanging),
    rows: summaryRows(state, content.questionWords, isBeforeResult),
    back: pageBefore(resultPage, state, isChanging),
  } as const;
}
