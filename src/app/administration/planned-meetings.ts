import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import type { MeetingChange, PlannedMeeting } from '../../ports/calendar-store.ts';

/** A body that meets on planned dates, as a procedure names it. */
export interface MeetingBody {
  readonly partnership: string;
  readonly body: string;
  /** "the Quality Assurance sub-committee". */
  readonly title: string;
  /** The area of its procedure, as people call it. */
  readonly area: string;
}

/** The dates that stand, ascending, of what was entered and taken back. */
export function meetingsIn(changes: readonly MeetingChange[]): PlannedMeeting[] {
  const standing = new Map<string, PlannedMeeting>();
  for (const { partnership, body, date, change } of changes) {
    const key = `${partnership} ${body} ${date}`;
    if (change === 'added') standing.set(key, { partnership, body, date });
    else standing.delete(key);
  }
  return [...standing.values()].toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** Every body that the procedures say meets on planned dates; each once, also when several versions name it. */
export function meetingBodies(procedures: Procedures): MeetingBody[] {
  const all = procedures.flatMap((procedure) =>
    procedure.stages.flatMap(({ steps }) =>
      steps.flatMap(({ by, planned }) => (planned ? [bodyOf(procedure, by)] : [])),
    ),
  );
  return all.filter(
    (one, index) =>
      all.findIndex(({ partnership, body }) => partnership === one.partnership && body === one.body) ===
      index,
  );
}

function bodyOf(procedure: Procedures[number], body: string): MeetingBody {
  const { id: partnership, area } = procedure;
  return { partnership, body, area, title: contactOf(procedure, body).title };
}
