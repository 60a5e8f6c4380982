import { setImmediate } from 'node:timers/promises';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { LimitMoved } from '../../domain/complaint/date-events.ts';
import { moveLimits } from '../../domain/complaint/move-limits.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { computed, nextDueText, type ReadComplaint } from '../read-complaint.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'>;

/** What a new calendar does to one complaint. */
export interface ComplaintMoves {
  readonly read: ReadComplaint;
  readonly isOpen: boolean;
  readonly events: readonly LimitMoved[];
  /** What the complaint is sorted by, under the new calendar. */
  readonly nextDue: string | null;
}

export type AllMoves =
  { ok: true; moves: ComplaintMoves[] } | { ok: false; reason: 'calendar-ends'; reference: string };

/**
 * What a new calendar does to every complaint; those to which it does nothing are left out. Requests are answered in
 * between. Refuses when a limit that has a date could no longer be counted, naming the complaint.
 */
export async function movesOfAll(after: Calendar, services: Needs): Promise<AllMoves> {
  const moves: ComplaintMoves[] = [];
  for (const row of await services.complaints.list()) {
    const read = computed(row, await services.complaints.entries(row.id), services);
    const moved = moveLimits(read.complaint, read.context, after);
    if (!moved.ok) return { ok: false, reason: 'calendar-ends', reference: row.reference };
    const nextDue = nextDueAfter(read, moved.events, { ...services, calendar: after });
    if (moved.events.length > 0 || nextDue !== row.nextDue)
      moves.push({ read, isOpen: !hasEnded(read.complaint), events: moved.events, nextDue });
    await setImmediate();
  }
  return { ok: true, moves };
}

function nextDueAfter(
  { row, entries, complaint }: ReadComplaint,
  events: readonly LimitMoved[],
  services: Needs,
): string | null {
  const added = events.map((event, index) => ({
    ...{ event, position: complaint.position + 1 + index },
    ...{ recordedAt: services.now(), recordedBy: '' },
  }));
  return nextDueText(computed(row, [...entries, ...added], services).progress);
}
