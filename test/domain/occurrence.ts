import { moment } from '../../src/domain/calendar/moment.ts';
import type { EventType } from '../../src/domain/procedure/ids.ts';
import type { Occurrence } from '../../src/domain/procedure/occurrences.ts';

/** `happened('requested', 'stage-1', '2026-04-01T09:00')`; an outcome may be named last. */
export function happened(
  type: EventType,
  stage: string | null,
  at: string,
  ...outcome: string[]
): Occurrence {
  return { type, stage, at: moment(at), outcome };
}
