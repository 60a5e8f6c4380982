import { consentIn } from '../../domain/complaint/recorded-by.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import type { MessageLine } from '../messages/message-lines.ts';
import type { HistoryLine } from '../tracker/history.ts';

/**
 * The history as data: what was recorded, and the words in which the page shows it; and each message, with what became
 * of it. Members of staff stay unnamed, and no address is in it.
 */
export function historyJson(
  entries: readonly Entry[],
  history: readonly HistoryLine[],
  messages: readonly MessageLine[] | null,
) {
  return {
    recorded: recorded(entries, history),
    ...(messages && { messages: messages.toReversed().map(sent) }),
  };
}

function sent({ text, how, status, channel, createdAt, at }: MessageLine) {
  return {
    writtenAt: isoTime(createdAt),
    status,
    ...(channel && { channel }),
    ...(at !== null && { settledAt: isoTime(at) }),
    inWords: { text, how },
  };
}

/** Members of staff are not told apart. An advocate is, as the family let them in. */
function whoRecorded(recordedBy: string): 'you' | 'your advocate' | 'them' {
  if (recordedBy === 'family') return 'you';
  return consentIn(recordedBy) !== null ? 'your advocate' : 'them';
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

function recorded(entries: readonly Entry[], history: readonly HistoryLine[]) {
  return entries.map(({ position, event, recordedAt, recordedBy }) => {
    const { title, when, details, note, isCorrected } = history.find((line) => line.position === position)!;
    return {
      position,
      type: event.type,
      at: event.at,
      recordedAt: isoTime(recordedAt),
      recordedBy: whoRecorded(recordedBy),
      counts: !isCorrected,
      inWords: { title, when, details, text: note },
    };
  });
}
