import { momentInWords } from '../../domain/calendar/words.ts';
import { moment } from '../../domain/calendar/moment.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Sentences } from '../../journeys/say.ts';
import { withoutMarks } from '../letters/letter-parts.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { tellingOf, type TellingLine } from '../staff/telling.ts';
import { speakToFamily } from '../speak-to-family.ts';
import { clockLines, type ClockLine } from '../tracker/clock-lines.ts';
import { outcomeInWords } from '../tracker/standing.ts';

/**
 * The answers that a line manager reads. The names of children, and how to reach anybody, are left out: an address may
 * have been mistyped.
 */
const shownAnswers: ReadonlySet<string> = new Set([
  ...['area', 'grounds', 'conference-date', 'spoken-to-chair', 'what-happened', 'what-you-want'],
]);

/** Something that happened in a stage before, in words. */
export interface Earlier {
  readonly title: string;
  readonly when: string;
  readonly result: string;
  readonly note: string;
}

/** What a line manager reads before they decide. */
export interface ManagerPage {
  readonly told: readonly TellingLine[];
  /** Who asks, by the name that they gave. */
  readonly who: string;
  readonly earlier: readonly Earlier[];
  /** Why the person asks for this stage; empty where they did not say. */
  readonly reasons: string;
  /** The limits of this stage, with their working. */
  readonly clocks: readonly ClockLine[];
  /** To whom it goes. */
  readonly to: string;
  readonly adviser: string;
  readonly otherwise: string;
}

/** Throws for a stage that waits for no line manager. */
export function managerPage(
  read: ReadComplaint,
  services: Parameters<typeof tellingOf>[1] & { readonly sentences: { readonly tracker: Sentences } },
): ManagerPage {
  const { complaint, procedure } = read;
  const { manager } = stageOf(procedure, complaint.stage);
  if (!manager) throw new Error(`${procedure.id}: ${complaint.stage} waits for no line manager`);
  const ofStage = new Set(
    procedure.clocks.filter(({ stage }) => stage === complaint.stage).map(({ id }) => id),
  );
  const told = tellingOf(read, services);
  const say = speakToFamily(complaint, services.sentences.tracker);
  return {
    told: told.filter(({ slug }) => shownAnswers.has(slug)),
    who: told.find(({ slug }) => slug === 'your-name')?.lines[0] ?? '',
    earlier: earlierIn(read),
    reasons: reasonsIn(read),
    clocks: clockLines(read, say).authority.filter(({ id }) => ofStage.has(id)),
    to: contactOf(procedure, manager.to, complaint.area).title,
    adviser: manager.adviser,
    otherwise: manager.otherwise,
  };
}

/** The steps of earlier stages, with what came of them. */
function earlierIn(read: ReadComplaint): Earlier[] {
  const { complaint, procedure } = read;
  return standing(read.entries).flatMap(({ event }) => {
    const isStep = event.type === 'MeetingHeld' || event.type === 'OutcomeSent';
    if (!isStep || event.stage === complaint.stage) return [];
    const { title } = stageOf(procedure, event.stage);
    const letter = letterIn(event);
    return {
      title: `${title}: ${event.type === 'MeetingHeld' ? 'the talk or meeting' : 'what came of it'}`,
      when: momentInWords(moment(event.at)),
      result: event.type === 'OutcomeSent' ? outcomeInWords(read, event.stage, event.outcome) : '',
      note: event.note || (letter ? withoutMarks(letter.text) : ''),
    };
  });
}

function reasonsIn({ entries, complaint }: ReadComplaint): string {
  const asked = standing(entries).map(({ event }) => event);
  const request = asked.findLast(
    (event) => event.type === 'StageRequested' && event.stage === complaint.stage,
  );
  return request?.type === 'StageRequested' ? request.reasons : '';
}
