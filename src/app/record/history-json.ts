import type { Entry } from '../../domain/complaint/events.ts';
import type { HistoryLine } from '../tracker/history.ts';

/** The history as data: what was recorded, and the words in which the page shows it. Members of staff stay unnamed. */
export function historyJson(entries: readonly Entry[], history: readonly HistoryLine[]) {
  return entries.map(({ position, event, recordedAt, recordedBy }) => {
    const { title, when, details, note, isCorrected } = history.find((line) => line.position === position)!;
    return {
      position,
      type: event.type,
      at: event.at,
      recordedAt: new Date(recordedAt).toISOString(),
      recordedBy: recordedBy === 'family' ? 'you' : 'them',
      counts: !isCorrected,
      inWords: { title, when, details, text: note },
    };
  });
}
