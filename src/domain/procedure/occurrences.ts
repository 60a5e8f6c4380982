import { compareMoments, type Moment } from '../calendar/moment.ts';
import type { EventRef } from './clock.ts';
import { eventsOfNoStage, type EventType } from './ids.ts';

/** Something that has happened, as the clocks count it. */
export interface Occurrence {
  readonly type: EventType;
  /** Null for events of the conference itself. */
  readonly stage: string | null;
  readonly at: Moment;
  /** The outcomes given, on `outcome-sent`; empty where the event has none. */
  readonly outcome: readonly string[];
}

/** All that happened, oldest first, by kind and stage. */
export type Happened = ReadonlyMap<string, readonly Occurrence[]>;

/** `requested` of `stage-1` and the like. A stage on an event of the conference itself is ignored. */
export function keyOf(type: EventType, stage: string | null | undefined): string {
  return eventsOfNoStage.has(type) ? type : `${type} ${stage ?? ''}`;
}

export function keyOfRef(ref: EventRef): string {
  return keyOf(ref.event, ref.stage);
}

/**
 * Sorts what happened by kind and stage. Where an outcome was sent and nobody said when it came, it is taken
 * as received on the day it was sent. Source: contract/rules-api, "POST /clocks".
 */
export function recordOf(occurrences: readonly Occurrence[]): Happened {
  const record = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) push(record, occurrence);
  const told = new Set(record.keys());
  for (const sent of occurrences) {
    if (sent.type !== 'outcome-sent' || told.has(keyOf('outcome-received', sent.stage))) continue;
    push(record, { ...sent, type: 'outcome-received', at: { day: sent.at.day, at: null } });
  }
  for (const list of record.values()) list.sort((left, right) => compareMoments(left.at, right.at));
  return record;
}

function push(record: Map<string, Occurrence[]>, occurrence: Occurrence): void {
  const key = keyOf(occurrence.type, occurrence.stage);
  const list = record.get(key);
  if (list) list.push(occurrence);
  else record.set(key, [occurrence]);
}

/** The latest outcomes of a stage; null when none was sent, or when it was sent without saying which. */
export function outcomeOf(record: Happened, stage: string): readonly string[] | null {
  const last = record.get(keyOf('outcome-sent', stage))?.at(-1);
  return last && last.outcome.length > 0 ? last.outcome : null;
}
