import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import { latest, type PlainDate } from '../calendar/day.ts';
import { computeClocks, type ClockStatus } from '../procedure/clocks.ts';
import { keyOf, keyOfRef, recordOf, type Occurrence } from '../procedure/occurrences.ts';
import type { Stage } from '../procedure/stage.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { isWanted, stageOf } from './steps.ts';

/** Asks for the next stage. */
export interface RequestStage {
  readonly stage: string;
  readonly at: Moment;
  readonly reasons: string;
}

/** The next stage, when it may be asked for, and by when. */
export interface OpenStage {
  readonly stage: Stage;
  /** The family's limit for it; null where there is none. */
  readonly clock: ClockStatus | null;
  /** The latest reading: nobody is refused before it has passed. */
  readonly lastDay: PlainDate | null;
  readonly isLate: boolean;
  /** True when the procedure refuses late requests. */
  readonly isRefused: boolean;
}

/** The stage that may be asked for now; null when there is none. */
export function openStage(complaint: Complaint, context: Context): OpenStage | null {
  const { procedure, calendar, now } = context;
  if (complaint.status !== 'open' && complaint.status !== 'decided') return null;
  const next = stageOf(procedure, complaint.stage).next;
  if (!next) return null;
  const stage = stageOf(procedure, next);
  if (!isOpened(stage, complaint)) return null;
  const answer = computeClocks(procedure, complaint.occurrences, calendar, now, complaint.moves);
  const clock = answer.ok ? (answer.clocks.find((one) => isEntry(one, next)) ?? null) : null;
  const lastDay = latest((clock?.readings ?? []).flatMap(({ due }) => (due ? [due.day] : [])));
  const isLate = lastDay !== null && compareMoments(now, { day: lastDay, at: null }) > 0;
  return { stage, clock, lastDay, isLate, isRefused: isLate && clock?.clock.late?.rule === 'refused' };
}

/** Moves a complaint to its next stage, when the procedure has opened it. */
export function requestStage(complaint: Complaint, command: RequestStage, context: Context): Decision {
  if (complaint.status === 'awaiting-acceptance') return refuse('acceptance-first');
  if (complaint.occurrences.some(({ type, stage }) => type === 'requested' && stage === command.stage)) {
    return refuse('stage-already-requested');
  }
  const open = openStage(complaint, context);
  if (!open || open.stage.id !== command.stage) return refuse('stage-not-open');
  if (compareMoments(command.at, context.now) > 0) return refuse('in-the-future');
  if (compareMoments(command.at, complaint.lodgedAt) < 0) return refuse('before-the-request');
  const opened = openedAt(open.stage, complaint);
  if (opened && compareMoments(command.at, opened) < 0) return refuse('out-of-order');
  if (open.stage.needsReasons && command.reasons.trim() === '') return refuse('reasons-missing');
  const isLate = open.lastDay !== null && compareMoments(command.at, { day: open.lastDay, at: null }) > 0;
  if (isLate && open.clock?.clock.late?.rule === 'refused') return refuse('stage-refused-late');
  const { stage, reasons } = command;
  const lastDay = open.lastDay?.toString() ?? null;
  return {
    ok: true,
    events: [{ type: 'StageRequested', at: momentText(command.at), stage, reasons, isLate, lastDay }],
  };
}

/** True once that has happened which opens a stage. */
export function isOpened(stage: Stage, complaint: Complaint): boolean {
  const happened = recordOf(complaint.occurrences);
  return (!stage.opens || happened.has(keyOfRef(stage.opens))) && isWanted(stage, happened);
}

function openedAt({ opens }: Stage, { occurrences }: Complaint): Moment | undefined {
  const isWhat = ({ type, stage }: Occurrence) => opens && keyOf(type, stage) === keyOfRef(opens);
  return occurrences.findLast(isWhat)?.at;
}

function isEntry({ clock }: ClockStatus, stage: string): boolean {
  return clock.for === 'family' && clock.metBy.event === 'requested' && clock.metBy.stage === stage;
}
