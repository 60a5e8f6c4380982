import { momentText } from '../calendar/moment.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { ComplaintEvent, Entry } from './events.ts';
import { standing } from './evolve.ts';
import { isSupported } from './is-supported.ts';

/** Says that an entry was wrong. The entry stays in the history, marked, and no longer counts. */
export interface CorrectEntry {
  readonly position: number;
  readonly reason: string;
}

/** Corrects a wrong entry, unless a later one rests on it: then that one must be corrected first. */
export function correctEntry(entries: readonly Entry[], command: CorrectEntry, context: Context): Decision {
  const entry = entries.find(({ position }) => position === command.position);
  if (!entry) return refuse('entry-unknown');
  if (!mayBeCorrected(entry)) return refuse('entry-cannot-be-corrected');
  const counting = standing(entries);
  if (!counting.includes(entry)) return refuse('entry-already-corrected');
  if (command.reason.trim() === '') return refuse('reasons-missing');
  const left = counting.filter((one) => one !== entry);
  const later = left.filter((one) => one.position > entry.position);
  if (later.some((one) => !isSupported(one, left, context.procedure))) return refuse('entry-others-depend');
  const { position, reason } = command;
  return { ok: true, events: [{ type: 'EntryCorrected', at: momentText(context.now), position, reason }] };
}

/**
 * What the family said in its own words is not for staff to call wrong. A withdrawal can be: somebody who pressed
 * by mistake is helped so, and so is a line manager who did. What was deleted on request does not come back. Who deals
 * with it is said anew. What new dates did was no mistake of staff. Whom the family lets in is the family's to say.
 */
export function mayBeCorrected({ event }: Pick<Entry, 'event'>): boolean {
  return !lasting.has(event.type);
}

const lasting: ReadonlySet<ComplaintEvent['type']> = new Set([
  'ComplaintLodged',
  'EntryCorrected',
  'InformationAdded',
  'AppointmentAnswered',
  'RestorativeConferenceAnswered',
  'QuestionAsked',
  'AdvocateRequested',
  'FurtherChallengeAsked',
  'ManagerAsked',
  'AccessCodeReplaced',
  'OwnCodeReplaced',
  'ContactWishesChanged',
  'EmailConfirmed',
  'ComplaintAssigned',
  'ErasureRequested',
  'ErasureAnswered',
  'LimitMoved',
  'MeetingDateChanged',
  'AdvocateAgreed',
  'AdvocateEnded',
  'AdvocateLeft',
  'AdvocateLodged',
] as const);
