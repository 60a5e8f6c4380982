import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Say, Sentences } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { speakToFamily } from '../speak-to-family.ts';
import { clockLines } from './clock-lines.ts';
import { historyOf } from './history.ts';
import { meetingLines } from './meeting-lines.ts';
import { standingOf } from './standing.ts';
import { stageLines } from './step-lines.ts';

/** Everything that the tracker shows, in words, for one reader. */
export function trackerOf(read: ReadComplaint, seenPosition: number, sentences: Sentences) {
  const say: Say = speakToFamily(read.complaint, sentences);
  const clocks = clockLines(read, say);
  return {
    say,
    position: read.complaint.position,
    isYoung: read.complaint.isYoung,
    standing: standingOf(read, say),
    stages: stageLines(read, say),
    clocks: { ...clocks, authority: [...clocks.authority, ...meetingLines(read, say)] },
    history: historyOf(read, seenPosition, say),
  };
}

export type Tracker = ReturnType<typeof trackerOf>;

/** Who gets a request for the next stage; empty when none is open. */
export function requestContact({ procedure, progress, complaint }: ReadComplaint): string {
  return progress.next ? contactOf(procedure, progress.next.stage.askTo, complaint.area).title : '';
}
