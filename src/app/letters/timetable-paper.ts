import { momentInWords } from '../../domain/calendar/words.ts';
import type { TimetablePaper } from '../../ports/printer.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { sentenceCase } from '../first-letter.ts';
import { standingOf } from '../tracker/standing.ts';
import { timetableOf } from '../tracker/timetable.ts';
import { speakersFor, type LetterSentences } from './letter-sentences.ts';

/** Where a complaint stands now and what can follow, to keep on paper. The access code is never on it. */
export function timetablePaper(read: ReadComplaint, sentences: LetterSentences): TimetablePaper {
  const { say, sayOfTracker } = speakersFor(read, sentences);
  const { where, who, next, told, agreed, remedy, may, meanwhile, after } = standingOf(read, sayOfTracker);
  const stages = timetableOf(read, sayOfTracker).filter(({ lines }) => lines.length > 0);
  return {
    title: say('timetable-title'),
    partnership: read.procedure.partnership,
    heading: say('timetable-heading'),
    about: [
      say('reference', { reference: read.row.reference }),
      say('timetable-date', { date: momentInWords(read.context.now) }),
    ],
    standing: [who ? `${where} ${who}` : where, next, told, ...agreed, remedy, may, meanwhile, after].filter(
      (words): words is string => Boolean(words),
    ),
    heads: { what: say('timetable-what'), who: say('timetable-who'), when: say('timetable-when') },
    timetableHeading: stages.length > 0 ? say('timetable-stages') : '',
    stages: stages.map(({ stage, lines }) => ({
      title: stage,
      lines: lines.map(({ title, who: holder, when }) => ({ what: title, who: sentenceCase(holder), when })),
    })),
  };
}
