import { dayInWords, momentInWords } from '../../domain/calendar/words.ts';
import { timelineOf, type TimelineRow } from '../../domain/procedure/timeline.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { meetingInWords } from './meeting-words.ts';
import { toldFirst } from './moved-words.ts';

/** One line of the way ahead: who does what, by which day or after what. */
export interface TimetableLine {
  readonly title: string;
  readonly who: string;
  readonly when: string;
}

/** The whole way ahead, stage by stage: dates where they are known, else from when they will count. */
export function timetableOf(read: ReadComplaint, say: Say): { stage: string; lines: TimetableLine[] }[] {
  const rows = timelineOf(read.procedure);
  return read.procedure.stages.map(({ id, title }) => ({
    stage: title,
    lines: rows.filter(({ stage }) => stage.id === id).flatMap((row) => line(row, read, say)),
  }));
}

function line(row: TimelineRow, read: ReadComplaint, say: Say): TimetableLine[] {
  const { title, who, condition } = row;
  const only = condition ? `Only ${condition}. ` : '';
  if (row.status === 'no-limit') {
    const meeting = row.step ? meetingInWords({ stage: row.stage.id, step: row.step }, read, say) : '';
    return [{ title, who, when: `${only}${row.words} ${meeting}`.trim() }];
  }
  const clock = read.progress.clocks.find((status) => status.clock.id === row.clock);
  if (clock?.state === 'met' || clock?.state === 'met-late') return [];
  const due = clock?.due ? `By ${momentInWords(clock.due)}` : `${row.limitInWords} ${row.since}`;
  const told = read.progress.duties.find((duty) => duty.clock?.clock.id === row.clock)?.told;
  const expected = told ? `. Now expected by ${dayInWords(told.expected)}` : '';
  const first = clock && toldFirst(clock, read);
  const before = first ? `. We first said ${first}` : '';
  return [{ title, who, when: only + due + before + expected }];
}
