import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Occurrence } from '../../domain/procedure/occurrences.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { EventFields } from './event-fields.ts';
import { faultOfOutcome } from './outcome-field.ts';
import type { FieldError } from './problem.ts';
import { pointerTo } from './read-fields.ts';
import { readMoment } from './time-fields.ts';

interface EventsRead {
  readonly occurrences: Occurrence[];
  readonly errors: FieldError[];
}

/** Reads the events by the rules of the procedure: when, in which stage, with which outcomes, and each once. */
export function readEvents(
  events: readonly EventFields[],
  procedure: Procedure,
  calendar: Calendar,
): EventsRead {
  const read: EventsRead = { occurrences: [], errors: [] };
  const seen = new Map<string, number>();
  events.forEach((event, index) => {
    const add = (detail: string | null, ...path: PropertyKey[]) =>
      detail !== null && read.errors.push({ pointer: pointerTo('events', index, ...path), detail });
    const at = readMoment(event.at, calendar);
    if (at.ok)
      read.occurrences.push({
        type: event.type,
        stage: event.stage ?? null,
        at: at.moment,
        outcome: event.outcome ?? [],
      });
    else add(at.detail, 'at');
    add(faultOfStage(event, procedure), 'stage');
    const fault = faultOfOutcome(event, procedure);
    if (fault) add(fault.detail, 'outcome', ...fault.path);
    add(faultOfRepeat(event, seen, index));
  });
  return read;
}

function faultOfStage({ type, stage }: EventFields, procedure: Procedure): string | null {
  const stages = `${procedure.id} has: ${procedure.stages.map(({ id }) => id).join(', ')}`;
  if (type === 'conference-held' || type === 'notes-received') {
    return stage === undefined ? null : `${type} belongs to the conference, not to a stage. Leave this out.`;
  }
  if (stage === undefined) return type === 'reconvened' ? null : `Say in which stage. ${stages}.`;
  return procedure.stages.some(({ id }) => id === stage) ? null : `There is no such stage. ${stages}.`;
}

/** The first of two is right: the second is named. */
function faultOfRepeat(
  { type, stage }: EventFields,
  seen: Map<string, number>,
  index: number,
): string | null {
  const key = `${type} ${stage ?? ''}`;
  const first = seen.get(key);
  if (first !== undefined)
    return `This has the same type and stage as ${pointerTo('events', first)}. Give each once.`;
  seen.set(key, index);
  return null;
}
