import { moment } from '../../domain/calendar/moment.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { TellingLine } from '../staff/telling.ts';
import type { HistoryLine } from '../tracker/history.ts';

/** What the family sent, as plain text: every answer, and then every reason that they gave later. */
export function tellingText(
  { entries }: ReadComplaint,
  telling: readonly TellingLine[],
  history: readonly HistoryLine[],
  say: Say,
): string {
  const sent = say('telling-sent', { date: momentInWords(moment(entries[0]!.event.at)) });
  const answers = telling.map(({ label, lines }) => [label, ...lines].join('\n'));
  const later = history
    .filter(({ isByFamily, note }) => isByFamily && note !== '')
    .toReversed()
    .map(({ title, when, by, note }) => [title, when, ...(by ? [by] : []), note].join('\n'));
  return `${[sent, ...answers, ...later].join('\n\n')}\n`;
}
