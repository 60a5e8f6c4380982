import { momentInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/progress.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { computed, type ReadComplaint } from '../read-complaint.ts';
import { may, type Actor } from '../policy.ts';
import { nextStageTitle } from './next-steps.ts';
import { subjectOf } from './open-case.ts';
import { waitingIn } from './waiting.ts';

/** One row of the list, in words. */
export interface ComplaintListing {
  readonly id: string;
  readonly reference: string;
  readonly area: string;
  readonly stage: string;
  readonly holder: string;
  readonly standing: string;
  /** What the family waits for beside the procedure, in a few words. */
  readonly waiting: readonly string[];
  readonly tier: 'late' | 'long-overdue' | 'due-today' | 'in-time' | 'no-limit' | 'ended';
}

/**
 * Every complaint that they may see in the list: those in which a young person waits for an advocate first, then the one whose next limit of the
 * authority ends first; ended ones last.
 */
export async function listComplaints(
  actor: Actor,
  services: Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'>,
): Promise<ComplaintListing[]> {
  const rows = await services.complaints.list();
  const reads = await Promise.all(
    rows.map(async (row) => computed(row, await services.complaints.entries(row.id), services)),
  );
  const rank = (read: ReadComplaint) => {
    if (read.complaint.advocate?.status === 'requested') return 0;
    return hasEnded(read.complaint) ? 2 : 1;
  };
  const seen = reads.filter((read) => may(actor, 'list-complaints', subjectOf(read)));
  return seen.toSorted((left, right) => rank(left) - rank(right)).map(listingOf);
}

function listingOf(read: ReadComplaint): ComplaintListing {
  const { row, complaint, procedure, progress } = read;
  const duty = progress.duties.find(({ step }) => !step.optional);
  return {
    id: row.id,
    reference: row.reference,
    area: procedure.areas.find(({ id }) => id === complaint.area)?.name ?? procedure.area,
    stage: stageOf(procedure, complaint.stage).title,
    holder: progress.holder ? contactOf(procedure, progress.holder, complaint.area).title : '',
    waiting: waitingIn(read, '').map(({ title }) => title),
    ...standing(read, duty),
  };
}

function standing(
  { complaint, progress }: ReadComplaint,
  duty: Duty | undefined,
): Pick<ComplaintListing, 'standing' | 'tier'> {
  if (complaint.status === 'withdrawn') return { standing: 'Withdrawn', tier: 'ended' };
  if (hasEnded(complaint)) return { standing: 'Ended', tier: 'ended' };
  if (complaint.status === 'challenge-asked')
    return { standing: 'Decide whether the panel meets once more', tier: 'no-limit' };
  if (complaint.status === 'awaiting-acceptance')
    return { standing: 'Decide whether to take it', tier: 'no-limit' };
  if (!duty) return { standing: waiting(progress), tier: 'no-limit' };
  const { lateness, clock, step } = duty;
  if (!clock?.due)
    return { standing: `${step.label}: no time limit`, tier: duty.isFlagged ? 'late' : 'no-limit' };
  if (lateness.tier === 'due-today')
    return { standing: `${clock.clock.title}: due today`, tier: 'due-today' };
  if (lateness.tier === 'late' || lateness.tier === 'long-overdue') {
    const count = lateness.workingDaysLate;
    return {
      standing: `${clock.clock.title}: ${count > 0 ? `${count} working ${count === 1 ? 'day' : 'days'} late` : 'late'}`,
      tier: lateness.tier,
    };
  }
  return { standing: `${clock.clock.title}: by ${momentInWords(clock.due)}`, tier: 'in-time' };
}

function waiting({ next }: ReadComplaint['progress']): string {
  if (!next) return 'Nothing to do';
  return next.stage.startedBy === 'person' ? 'Waiting for the person who sent it' : nextStageTitle(next);
}
