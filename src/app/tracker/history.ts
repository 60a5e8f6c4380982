import { moment } from '../../domain/calendar/moment.ts';
import { instantInWords, momentInWords } from '../../domain/calendar/words.ts';
import { mayBeCorrected } from '../../domain/complaint/correct-entry.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { isOfFamilySide } from '../../domain/complaint/recorded-by.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { byInWords } from './by-in-words.ts';
import { detailsOf, noteOf } from './entry-details.ts';
import { titleOf } from './entry-title.ts';

/** One entry of the history, newest first. */
export interface HistoryLine {
  readonly position: number;
  readonly title: string;
  /** When it happened, in words, and when it was recorded where that was another day. */
  readonly when: string;
  readonly recordedAt: number;
  readonly note: string;
  readonly details: readonly string[];
  readonly isCorrected: boolean;
  readonly isNew: boolean;
  /** True for what the family did, or an advocate for it. */
  readonly isByFamily: boolean;
  /** Which advocate did it for the family, in words; empty where it was nobody. Among the details too. */
  readonly by: string;
  readonly mayBeCorrected: boolean;
}

/** The whole history; entries after `seenPosition` are new to the reader. Nothing is ever left out. */
export function historyOf(read: ReadComplaint, seenPosition: number, say: Say): HistoryLine[] {
  const counting = new Set(standing(read.entries));
  return read.entries
    .map((entry) => lineOf(entry, !counting.has(entry), entry.position > seenPosition, read, say))
    .reverse();
}

function lineOf(
  entry: Entry,
  isCorrected: boolean,
  isNew: boolean,
  read: ReadComplaint,
  say: Say,
): HistoryLine {
  const { event, position, recordedAt, recordedBy } = entry;
  const by = byInWords(entry, read.entries, say);
  return {
    ...{ position, recordedAt, isCorrected, isNew },
    title: titleOf(event, read, say),
    when: momentInWords(moment(event.at)),
    note: noteOf(event),
    by,
    details: [
      ...(by ? [by] : []),
      ...detailsOf(event, read, say),
      ...(isCorrected ? [say('history-corrected-note')] : []),
    ],
    isByFamily: isOfFamilySide(recordedBy),
    mayBeCorrected: !isCorrected && mayBeCorrected(entry),
  };
}

/** The day on which an entry was recorded, in words. */
export function recordedInWords({ recordedAt }: Pick<HistoryLine, 'recordedAt'>): string {
  return instantInWords(recordedAt);
}
