import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Sentences } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { speakToFamily } from '../speak-to-family.ts';
import { standingOf, type Standing } from '../tracker/standing.ts';
import { caseDates, type CaseDate } from './case-dates.ts';

/** Who has to do something next. `nobody`: it has ended, or nothing more follows. */
export type Move = 'family' | 'authority' | 'nobody';

/**
 * One family's complaint as the list of an advocate shows it, worked out by what the tracker is made of. No text that
 * somebody typed is in it: it is kept in memory.
 */
export interface Case {
  readonly complaintId: string;
  readonly reference: string;
  readonly position: number;
  /** The id of the procedure, and the names that people know it by. */
  readonly procedure: string;
  readonly area: string;
  readonly partnership: string;
  /** The sentences that the tracker begins with. */
  readonly standing: Pick<Standing, 'where' | 'who' | 'may'>;
  readonly move: Move;
  readonly dates: readonly CaseDate[];
  /** The next date that matters; null where none does. */
  readonly next: CaseDate | null;
  /** True when the authority is late with what it must do next. */
  readonly isLate: boolean;
  readonly hasEnded: boolean;
  /** The instants, in milliseconds since 1970, after each of which it may stand otherwise within the day. */
  readonly hours: readonly number[];
  /** Who recorded each entry, the first one first. */
  readonly recordedBy: readonly string[];
}

export function caseOf(read: ReadComplaint, sentences: Sentences): Case {
  const { row, complaint, procedure, entries } = read;
  const say = speakToFamily(complaint, sentences);
  const { where, who, may } = standingOf(read, say);
  const dates = caseDates(read);
  return {
    ...{ complaintId: row.id, reference: row.reference, position: complaint.position },
    ...{ procedure: procedure.id, area: procedure.area, partnership: procedure.partnership.name },
    ...{ standing: { where, who, may }, move: moveOf(read), dates },
    next: dates.find(({ matters }) => matters) ?? null,
    isLate: isLate(read),
    hasEnded: hasEnded(complaint),
    hours: hoursOf(read, dates),
    recordedBy: entries.map((one) => one.recordedBy),
  };
}

/** Where limits end and appointments are, those that the family has not answered too. */
function hoursOf({ complaint: { appointment } }: ReadComplaint, dates: readonly CaseDate[]): number[] {
  const all = [...dates.map(({ when }) => when.at), appointment?.on?.at];
  return all.flatMap((at) => at?.epochMilliseconds ?? []);
}

/** An offer is answered by the family, whatever the authority still has to do. */
function moveOf(read: ReadComplaint): Move {
  const { complaint, progress } = read;
  if (hasEnded(complaint)) return 'nobody';
  if (complaint.appointment?.status === 'offered' || complaint.restorative?.status === 'offered')
    return 'family';
  if (progress.holder !== null) return 'authority';
  return progress.next && !progress.next.isRefused ? 'family' : 'nobody';
}

function isLate({ progress }: ReadComplaint): boolean {
  const duty = progress.duties.find(({ step }) => !step.optional);
  const tier = duty?.lateness.tier;
  return duty !== undefined && (tier === 'late' || tier === 'long-overdue' || duty.isFlagged);
}
