import type { ComplaintEvent, Entry } from '../../domain/complaint/events.ts';
import { standing } from '../../domain/complaint/evolve.ts';
import { letterIn } from '../../domain/complaint/with-letter.ts';
import type { LetterPaper } from '../../ports/printer.ts';
import { computed, type ReadComplaint } from '../read-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { letterOf } from './letter.ts';
import type { LetterSentences } from './letter-sentences.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'>;

/** The positions of the entries that can be read as letters, the first one first. */
export function lettersIn({ entries }: Pick<ReadComplaint, 'entries'>): number[] {
  return entries.filter(isLetter).map(({ position }) => position);
}

/**
 * The letter at a position of the history; null where there is none. What can follow is told as it stood when the
 * letter was recorded, so that a letter that was read once stays the same.
 */
export function letterAt(
  read: ReadComplaint,
  position: number,
  sentences: LetterSentences,
  services: Needs,
): LetterPaper | null {
  const entry = read.entries.find((one) => one.position === position);
  if (!entry || !isLetter(entry)) return null;
  const isWrong = !standing(read.entries).includes(entry);
  return letterOf(entry, isWrong, asOf(entry, read, services), sentences);
}

const always: ReadonlySet<ComplaintEvent['type']> = new Set([
  'OutcomeSent',
  'AcceptanceDecided',
  'AppointmentOffered',
  'QuestionAnswered',
  'FurtherChallengeDecided',
  // Who it is and how to reach them is wanted on paper, and what can follow is what an advocate asks first.
  'AdvocateArranged',
] as const);

/** Every outcome, decision, answer and appointment, a reply that says what is dealt with, and every other step about which staff wrote something. */
function isLetter({ event }: Entry): boolean {
  if (always.has(event.type) || letterIn(event)) return true;
  const hasAppointment = event.type === 'MeetingOffered' && event.appointment !== undefined;
  const isReply = event.type === 'ComplaintAcknowledged' && event.issues !== undefined;
  return 'kept' in event && (hasAppointment || isReply || event.note.trim() !== '');
}

function asOf(
  { position, recordedAt }: Entry,
  { row, entries }: ReadComplaint,
  services: Needs,
): ReadComplaint {
  const known = entries.filter((entry) => entry.position <= position);
  return computed(row, known, { ...services, now: () => recordedAt });
}
