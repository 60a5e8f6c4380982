import { momentText } from '../calendar/moment.ts';
import { eventTypeOf, stepEventNames, type ComplaintEvent, type Entry } from './events.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { standing } from './evolve.ts';
import type { EventRef } from '../procedure/clock.ts';
import type { Procedure } from '../procedure/schema.ts';

/** Says that an entry was wrong. The entry stays in the history, marked, and no longer counts. */
export interface CorrectEntry {
  readonly position: number;
  readonly reason: string;
}

/** Corrects a wrong entry, unless a later one rests on it: then that one must be corrected first. */
export function correctEntry(entries: readonly Entry[], command: CorrectEntry, context: Context): Decision {
  const entry = entries.find(({ position }) => position === command.position);
  if (!entry) return refuse('entry-unknown');
  if (entry.event.type === 'ComplaintLodged' || entry.event.type === 'EntryCorrected')
    return refuse('entry-cannot-be-corrected');
  const counting = standing(entries);
  if (!counting.includes(entry)) return refuse('entry-already-corrected');
  if (command.reason.trim() === '') return refuse('reasons-missing');
  const left = counting.filter((one) => one !== entry);
  if (left.some((one) => !isSupported(one, left, context.procedure))) return refuse('entry-others-depend');
  const { position, reason } = command;
  return { ok: true, events: [{ type: 'EntryCorrected', at: momentText(context.now), position, reason }] };
}

/** True when all that an entry rests on still stands before it. */
function isSupported(entry: Entry, left: readonly Entry[], procedure: Procedure): boolean {
  const before = left.filter(({ position }) => position < entry.position).map(({ event }) => event);
  return restsOn(entry.event, procedure).every((need) => before.some((event) => isWhat(event, need)));
}

function restsOn(event: ComplaintEvent, procedure: Procedure): EventRef[] {
  if (
    event.type === 'ComplaintLodged' ||
    event.type === 'EntryCorrected' ||
    event.type === 'AcceptanceDecided'
  )
    return [];
  const stage = procedure.stages.find(({ id }) => id === event.stage);
  if (event.type === 'StageRequested') return stage?.opens ? [stage.opens] : [];
  if (event.type === 'OutcomeReceived') return [{ event: 'outcome-sent', stage: event.stage }];
  const step = stage?.steps.find((one) => stepEventNames[one.event] === event.type);
  return [{ event: 'requested', stage: event.stage }, ...(step?.needs ?? [])];
}

function isWhat(event: ComplaintEvent, need: EventRef): boolean {
  return eventTypeOf(event) === need.event && 'stage' in event && event.stage === need.stage;
}
