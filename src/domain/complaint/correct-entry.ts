import { momentText } from '../calendar/moment.ts';
import type { Procedure } from '../procedure/schema.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { stepEventNames, type Entry } from './events.ts';
import { fold, standing } from './evolve.ts';
import { isOpened } from './request-stage.ts';
import { isReady, openSteps, stageOf } from './steps.ts';

/** Says that an entry was wrong. The entry stays in the history, marked, and no longer counts. */
export interface CorrectEntry {
  readonly position: number;
  readonly reason: string;
}

/** Corrects a wrong entry, unless a later one rests on it: then that one must be corrected first. */
export function correctEntry(entries: readonly Entry[], command: CorrectEntry, context: Context): Decision {
  const entry = entries.find(({ position }) => position === command.position);
  if (!entry) return refuse('entry-unknown');
  if (!mayBeCorrected(entry)) return refuse('entry-cannot-be-corrected');
  const counting = standing(entries);
  if (!counting.includes(entry)) return refuse('entry-already-corrected');
  if (command.reason.trim() === '') return refuse('reasons-missing');
  const left = counting.filter((one) => one !== entry);
  const later = left.filter((one) => one.position > entry.position);
  if (later.some((one) => !isSupported(one, left, context.procedure))) return refuse('entry-others-depend');
  const { position, reason } = command;
  return { ok: true, events: [{ type: 'EntryCorrected', at: momentText(context.now), position, reason }] };
}

/** False for what cannot be undone by saying that it was wrong. */
export function mayBeCorrected({ event }: Pick<Entry, 'event'>): boolean {
  return !['ComplaintLodged', 'EntryCorrected', 'AccessCodeReplaced', 'ContactWishesChanged', 'EmailConfirmed'].includes(
    event.type,
  );
}

/** True when the rules would still have let it be recorded after those that are left before it. */
function isSupported({ event, position }: Entry, left: readonly Entry[], procedure: Procedure): boolean {
  if (event.type === 'ComplaintLodged' || event.type === 'EntryCorrected') return true;
  if (event.type === 'AccessCodeReplaced' || event.type === 'ContactWishesChanged') return true;
  const before = fold(left.filter((one) => one.position < position));
  if (event.type === 'AcceptanceDecided') return before.status === 'awaiting-acceptance';
  if (before.status === 'awaiting-acceptance') return false;
  if (event.type === 'StageRequested') return isOpened(stageOf(procedure, event.stage), before);
  if (event.type === 'OutcomeReceived')
    return before.occurrences.some(({ type, stage }) => type === 'outcome-sent' && stage === event.stage);
  return openSteps(procedure, before)
    .filter(({ stage, step }) => stage.id === event.stage && stepEventNames[step.event] === event.type)
    .some(({ step }) => isReady(step, before));
}
