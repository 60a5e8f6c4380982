import { moment } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { LetterPaper, PaperPart } from '../../ports/printer.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { exchangeDetails } from '../tracker/exchange-history.ts';
import { historyOf } from '../tracker/history.ts';
import { speakersFor, type LetterSentences } from './letter-sentences.ts';
import { sentPaper } from './letter-parts.ts';
import { nextSteps } from './next-steps.ts';
import { outcomesOf } from './outcomes-of.ts';

/**
 * One entry as a letter. `read` is the complaint as it stood when the letter was recorded. A letter that was kept as it
 * was sent is read so; what was recorded before letters were kept is put together from the record.
 */
export function letterOf(
  entry: Entry,
  isWrong: boolean,
  read: ReadComplaint,
  sentences: LetterSentences,
): LetterPaper {
  const { say, sayOfTracker } = speakersFor(read, sentences);
  const { event } = entry;
  const notice = isWrong ? say('notice') : null;
  const sent = letterIn(event);
  if (sent) return sentPaper(sent, notice);
  const history = historyOf(read, 0, sayOfTracker).find(({ position }) => position === entry.position)!;
  return {
    title: say('title'),
    partnership: read.procedure.partnership,
    heading:
      event.type === 'OutcomeSent' ? say('answer', { stage: stageTitle(event.stage, read) }) : history.title,
    about: [dayInWords(moment(event.at).day), say('reference', { reference: read.row.reference })],
    notice,
    parts: [
      { heading: say('result'), paragraphs: outcomesOf(event, read) },
      { heading: say('text'), paragraphs: [...exchangeDetails(event, read, sayOfTracker), history.note] },
      { heading: say('next'), paragraphs: nextSteps(read, say, sayOfTracker) },
    ].filter(hasWords),
    signed: say('signed', { who: writer(event, read) }),
  };
}

function stageTitle(stage: string, { procedure }: ReadComplaint): string {
  return stageOf(procedure, stage).title;
}

function hasWords({ paragraphs }: PaperPart): boolean {
  return paragraphs.some((words) => words.trim() !== '');
}

/** The office that wrote it, as the family knows it. Nobody's name: people change, and the office answers. */
export function writer(event: ComplaintEvent, read: ReadComplaint): string {
  const { procedure, complaint } = read;
  const contacts = procedure.contacts.map(({ id }) => id);
  const by = contacts.find((id) => id === writerOf(event, read));
  return contactOf(procedure, by ?? stageOf(procedure, complaint.stage).askTo, complaint.area).title;
}

function writerOf(event: ComplaintEvent, { entries, procedure }: ReadComplaint): string | undefined {
  if ('by' in event) return event.by;
  if (event.type === 'RemedyPromised') return stageOf(procedure, event.stage).decider;
  if (event.type === 'FurtherChallengeDecided') return procedure.furtherChallenge?.decider;
  if (event.type !== 'QuestionAnswered') return undefined;
  const asked = entries.find(({ position }) => position === event.number)?.event;
  return asked?.type === 'QuestionAsked' ? asked.to : undefined;
}
