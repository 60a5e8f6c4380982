import { contactOf } from '../../domain/procedure/contacts.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { findVersion } from '../../domain/procedure/versions.ts';
import type { QueueRow } from '../../ports/queue-store.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type StaffActor, type Subject } from '../policy.ts';
import { waitingTitles } from '../staff/waiting.ts';
import { whomOf } from '../staff/whom.ts';
import { standingInWords, type QueueStanding } from './standing-words.ts';

/** One row of the queue, in words. */
export interface QueueLine {
  readonly id: string;
  readonly reference: string;
  readonly standing: QueueStanding;
  /** What the family waits for beside the procedure, in a few words. */
  readonly waiting: readonly string[];
  /** Who has it by the procedure; empty when nobody has. */
  readonly holder: string;
  /** Who of staff deals with it; null while nobody has taken it. */
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** True when nobody has taken it and the reader may. */
  readonly mayTake: boolean;
  readonly stage: string;
  readonly area: string;
  readonly partnership: string;
}

/** Who reads the rows, and the names of staff by id. */
interface Reading {
  readonly actor: StaffActor;
  readonly names: ReadonlyMap<string, string>;
}

/** The rows as they stand now. Throws for a version that is not in the content. */
export function queueLines(
  rows: readonly QueueRow[],
  { actor, names }: Reading,
  { procedures, calendar, now }: Pick<ComplaintServices, 'procedures' | 'calendar' | 'now'>,
): QueueLine[] {
  // A way in is missing only where an advocate sent it for a family.
  const titles = waitingTitles(whomOf({}));
  return rows.map((row) => {
    const procedure = findVersion(procedures, row.partnership, row.version);
    if (!procedure)
      throw new Error(`Complaint ${row.id} is under a procedure that is not in content/procedures.`);
    const { id, reference, area, stage, holder, assignee } = row;
    return {
      ...{ id, reference, stage: stageOf(procedure, stage).title },
      standing: standingInWords(row, { procedure, calendar, now: now() }),
      waiting: row.waiting.map((mark) => titles[mark]),
      holder: holder ? contactOf(procedure, holder, area).title : '',
      assignee:
        assignee === null ? null : { id: assignee, name: names.get(assignee) ?? 'Somebody who has left' },
      mayTake: assignee === null && may(actor, 'assign-complaint', subjectOf(row)),
      area: procedure.areas.find((one) => one.id === area)?.name ?? procedure.area,
      partnership: procedure.partnership.name,
    };
  });
}

function subjectOf({ id: complaintId, partnership, assignee, state }: QueueRow): Subject {
  return { complaintId, partnership, assignee, hasEnded: state === 'ended' || state === 'withdrawn' };
}
