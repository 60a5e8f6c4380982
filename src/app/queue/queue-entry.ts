import { momentText } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { Entry } from '../../domain/complaint/events.ts';
import { isOfFamilySide } from '../../domain/complaint/recorded-by.ts';
import type { QueueRank, QueueState } from '../../domain/complaint/queue-state.ts';
import { remedyStage } from '../../domain/complaint/remedies.ts';
import type { QueueEntry } from '../../ports/queue-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { waitingMarksOf } from '../staff/waiting.ts';
import { whomOf } from '../staff/whom.ts';
import { queueBasis } from './basis.ts';
import { lateAfter } from './late-after.ts';
import { namesOf } from './names.ts';

/** How a complaint stands, for the queue. The same whenever it is made: what the time decides is left to the reader. */
export function queueEntryOf(
  read: Omit<ReadComplaint, 'row'>,
  services: Pick<ComplaintServices, 'procedures' | 'calendar'>,
): QueueEntry {
  const { complaint, entries, progress } = read;
  const { procedure: partnership, version, area, stage, position } = complaint;
  const duty = progress.duties.find(({ step }) => !step.optional) ?? null;
  const state = stateOf(read, duty);
  return {
    ...{ basis: queueBasis(services), position, partnership, version, area, stage, state },
    ...(state === 'duty' && duty ? timesOf(duty, read) : { duty: '', due: null, lateAfter: null }),
    rank: rankOf(read, state),
    holder: progress.holder,
    assignee: complaint.assignee?.id ?? null,
    isNew: !hasEnded(complaint) && isUntouched(entries),
    waiting: waitingMarksOf(read),
    names: namesOf(entries, complaint),
    lodgedAt: entries[0]!.recordedAt,
    contactSaidAt: contactSaidAt(entries),
  };
}

function stateOf(
  { complaint, procedure, progress: { next } }: Pick<ReadComplaint, 'complaint' | 'procedure' | 'progress'>,
  duty: Duty | null,
): QueueState {
  if (complaint.status === 'withdrawn') return 'withdrawn';
  const isRemedyOwed = remedyStage(complaint, procedure) !== null;
  if (hasEnded(complaint)) return isRemedyOwed ? 'remedy' : 'ended';
  if (complaint.status === 'challenge-asked') return 'challenge';
  if (complaint.status === 'awaiting-acceptance') return 'acceptance';
  if (duty) return 'duty';
  if (isRemedyOwed) return 'remedy';
  if (!next) return 'nothing';
  return next.stage.startedBy === 'person' ? 'family' : 'referral';
}

function timesOf(duty: Duty, read: Omit<ReadComplaint, 'row'>) {
  const { clock, step, told } = duty;
  return {
    // In staff's own words: the title of a clock speaks to who complains.
    duty: told
      ? `${step.label} (${whomOf(read.complaint).who} was told: ${dayInWords(told.expected)})`
      : step.label,
    due: clock?.due ? momentText(clock.due) : null,
    lateAfter: lateAfter(duty, read),
  };
}

function rankOf({ complaint }: Pick<ReadComplaint, 'complaint'>, state: QueueState): QueueRank {
  if (complaint.advocate?.status === 'requested') return 0;
  return hasEnded(complaint) && state !== 'remedy' ? 2 : 1;
}

/** A complaint that staff keyed in is new to those who deal with it all the same. */
function isUntouched([, ...later]: readonly Entry[]): boolean {
  return later.every(({ recordedBy }) => isOfFamilySide(recordedBy));
}

function contactSaidAt(entries: readonly Entry[]): number {
  const changed = entries.findLast(({ event }) => event.type === 'ContactWishesChanged');
  return (changed ?? entries[0]!).recordedAt;
}
