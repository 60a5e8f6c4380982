import { dayInWords } from '../../domain/calendar/words.ts';
import { startAgain } from '../../domain/complaint/start-again.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** Whether the same complaint could be sent once more, and by when: the sentence `<kind>-in-time` and the like. */
export function startAgainInWords(
  { complaint, context }: ReadComplaint,
  kind: 'withdraw' | 'after-withdrawn',
  say: Say,
): string {
  const again = startAgain(complaint, context);
  switch (again.status) {
    case 'no-limit':
    case 'not-started':
      return say(`${kind}-${again.status}`);
    case 'in-time':
      return say(`${kind}-in-time`, { date: dayInWords(again.lastDay) });
    case 'too-late':
      return say(`${kind}-too-late`, { date: dayInWords(again.lastDay), words: again.late.words });
  }
}
