import type { PaperOfBundle } from '../../../domain/procedure/panel.ts';
import { moment } from '../../../domain/calendar/moment.ts';
import { momentInWords } from '../../../domain/calendar/words.ts';
import { standing } from '../../../domain/complaint/evolve.ts';
import { stageOf } from '../../../domain/complaint/steps.ts';
import type { PaperPart } from '../../../ports/printer.ts';
import type { ReadComplaint } from '../../read-complaint.ts';
import type { ComplaintServices } from '../../complaint-services.ts';
import type { LetterSentences } from '../../letters/letter-sentences.ts';
import type { AllQuestionWords } from '../../show-question.ts';
import { historyOf } from '../../tracker/history.ts';
import { tellingOf } from '../telling.ts';
import { speakToStaff, whomOf } from '../whom.ts';

/** What papers are drawn with. */
export interface DrawingServices extends Pick<ComplaintServices, 'procedures' | 'calendar'> {
  readonly questionWords: AllQuestionWords;
  readonly sentences: LetterSentences;
}

/** Answers that a panel needs. How to reach the family, and what it needs for a visit, are none of its business. */
const shown: ReadonlySet<string> = new Set([
  ...['area', 'role', 'your-name', 'acting-for', 'children', 'attended', 'dissented', 'grounds'],
  ...['conference-date', 'spoken-to-chair', 'what-happened', 'what-you-want', 'why-late'],
]);

/** Events of the procedure. Appointments, messages and what was asked beside it are not for the panel. */
const happened: ReadonlySet<string> = new Set([
  ...['ComplaintLodged', 'StageRequested', 'ComplaintAcknowledged', 'ManagersInformed', 'MeetingOffered'],
  ...['MeetingHeld', 'OutcomeSent', 'ConferenceReconvened', 'AcceptanceDecided'],
]);

/** A paper of the bundle that the complaint itself makes; empty when there is nothing to draw it from yet. */
export function drawnPaper(
  paper: PaperOfBundle,
  read: ReadComplaint,
  services: DrawingServices,
): PaperPart[] {
  switch (paper.draw) {
    case 'request':
      return requests(read);
    case 'telling':
      return tellingOf(read, services)
        .filter(({ slug }) => shown.has(slug))
        .map(({ label, lines }) => ({ heading: label, paragraphs: lines }));
    case 'letters':
      return letters(read, paper.of!);
    case 'history':
      return history(read, services);
    case undefined:
      return [];
  }
}

function requests({ entries, complaint }: ReadComplaint): PaperPart[] {
  return standing(entries).flatMap(({ event }) =>
    event.type === 'StageRequested' && event.stage === complaint.stage
      ? [
          {
            heading: momentInWords(moment(event.at)),
            paragraphs: [event.reasons || 'No reasons were given.'],
          },
        ]
      : [],
  );
}

function letters({ entries, procedure }: ReadComplaint, of: string): PaperPart[] {
  const stage = stageOf(procedure, of);
  return standing(entries).flatMap(({ event }) => {
    if (event.type !== 'OutcomeSent' || event.stage !== of) return [];
    const outcomes = stage.outcomes.filter(({ id }) => event.outcome.includes(id));
    const result = outcomes.map(({ title }) => `${title}.`);
    return [{ heading: momentInWords(moment(event.at)), paragraphs: [...result, event.note] }];
  });
}

function history(read: ReadComplaint, { sentences }: DrawingServices): PaperPart[] {
  const lines = historyOf(read, read.complaint.position, speakToStaff(read.complaint, sentences.tracker));
  const types = new Map(read.entries.map(({ position, event }) => [position, event.type]));
  const told = lines.filter(
    ({ position, isCorrected }) => !isCorrected && happened.has(types.get(position)!),
  );
  const paragraphs = told.toReversed().map(({ title, when }) => `${when}: ${title}.`);
  return [{ heading: `As ${whomOf(read.complaint).who} reads it`, paragraphs }];
}
