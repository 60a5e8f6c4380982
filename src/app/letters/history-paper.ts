import { momentInWords } from '../../domain/calendar/words.ts';
import type { HistoryPaper } from '../../ports/printer.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { historyOf } from '../tracker/history.ts';
import type { MessageLine } from '../messages/message-lines.ts';
import { speakersFor, type LetterSentences } from './letter-sentences.ts';

/**
 * Everything that was recorded, the first thing first, with what was written each time, and then the messages about it,
 * which are given the newest first; null for a reader who does not see them.
 */
export function historyPaper(
  read: ReadComplaint,
  messages: readonly MessageLine[] | null,
  sentences: LetterSentences,
): HistoryPaper {
  const { say, sayOfTracker } = speakersFor(read, sentences);
  const history = historyOf(read, read.complaint.position, sayOfTracker);
  return {
    title: say('history-title'),
    partnership: read.procedure.partnership,
    heading: say('history-heading'),
    about: [
      say('reference', { reference: read.row.reference }),
      say('history-date', { date: momentInWords(read.context.now) }),
    ],
    entries: history
      .toReversed()
      .map(({ title, when, details, note }) => ({ title, when, details, text: note })),
    messages: messages && {
      heading: say(messages.length > 0 ? 'history-messages' : 'history-no-messages'),
      lines: messages.toReversed().map(({ text, how }) => ({ text, how })),
    },
  };
}
