import { momentInWords } from '../../domain/calendar/words.ts';
import type { Moment } from '../../domain/calendar/moment.ts';
import { hasEnded } from '../../domain/complaint/complaint.ts';
import type { Duty } from '../../domain/complaint/progress.ts';
import type { Stage, Step } from '../../domain/procedure/stage.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { Say } from '../../journeys/say.ts';
import { expectedInWords } from './delay-words.ts';
import { lowerFirst } from './standing.ts';
import { meetingInWords } from './meeting-words.ts';
import { toldFirst } from './moved-words.ts';

/** One step of the way, as a list shows it. */
export interface StepLine {
  readonly title: string;
  readonly detail: string | null;
  readonly status: 'done' | 'now' | 'late' | 'to-come';
}

/** A stage with its steps; a stage that has not begun is to come as a whole. */
export interface StageLines {
  readonly title: string;
  readonly about: string;
  readonly isCurrent: boolean;
  readonly lines: readonly StepLine[];
}

/** Every stage of the procedure with what is done, what is happening now and what is to come. */
export function stageLines(read: ReadComplaint, say: Say): StageLines[] {
  const { complaint, procedure } = read;
  const current = procedure.stages.findIndex(({ id }) => id === complaint.stage);
  return procedure.stages.map((stage, index) => ({
    title: stage.title,
    about: stage.about,
    isCurrent: index === current && !hasEnded(complaint),
    lines: index <= current ? begunLines(stage, read, say) : [],
  }));
}

function begunLines(stage: Stage, read: ReadComplaint, say: Say): StepLine[] {
  const requested = read.complaint.occurrences.findLast(
    (one) => one.type === 'requested' && one.stage === stage.id,
  );
  const first: StepLine[] = requested
    ? [{ title: requestTitle(stage, read, say), detail: momentInWords(requested.at), status: 'done' }]
    : [];
  return [
    ...first,
    ...managerStep(stage, read, say),
    ...stage.steps.flatMap((step) => line(stage, step, read, say)),
  ];
}

function requestTitle(stage: Stage, { procedure }: ReadComplaint, say: Say): string {
  if (stage === procedure.stages[0]) return say('history-lodged');
  const key = stage.startedBy === 'authority' ? 'history-referred' : 'history-requested';
  return say(key, { stage: lowerFirst(stage.title) });
}

/** The decision of a line manager who was asked, as a step of its stage. */
function managerStep({ id }: Pick<Stage, 'id'>, { complaint }: ReadComplaint, say: Say): StepLine[] {
  const { manager } = complaint;
  if (manager?.stage !== id) return [];
  if (manager.status === 'asked')
    return [
      { title: say('step-manager'), detail: say('step-manager-who', { name: manager.name }), status: 'now' },
    ];
  const title = say(manager.goesOn ? 'history-manager-goes-on' : 'history-manager-stops');
  return [{ title, detail: momentInWords(manager.decidedAt), status: 'done' }];
}

function line(stage: Stage, step: Step, read: ReadComplaint, say: Say): StepLine[] {
  const at = takenAt(stage, step, read);
  if (at) return [{ title: step.did, detail: momentInWords(at), status: 'done' }];
  const duty = read.progress.duties.find((one) => one.stage.id === stage.id && one.step.event === step.event);
  if (!duty) return [];
  const isLate = duty.lateness.tier === 'late' || duty.lateness.tier === 'long-overdue';
  return [
    {
      title: step.will,
      detail: detailOf(duty, read, say),
      status: isLate ? 'late' : duty.isReady && !step.optional ? 'now' : 'to-come',
    },
  ];
}

/** By when, and what the family was told of its coming late. */
function detailOf(duty: Duty, read: ReadComplaint, say: Say): string | null {
  const { clock, stage, step, told } = duty;
  const meeting = meetingInWords({ stage: stage.id, step: step.event }, read, say);
  const undated = `${step.noLimit ?? ''} ${meeting}`.trim();
  const by = clock?.due ? say('step-by', { date: momentInWords(clock.due) }) : undated;
  const date = clock && toldFirst(clock, read);
  const first = date && say('moved-first', { date });
  return [by, first, expectedInWords({ told }, say)].filter(Boolean).join('. ') || null;
}

/** When a step was last taken, in any round: a rearranged panel has met before. */
function takenAt(stage: Stage, step: Step, { complaint }: ReadComplaint): Moment | null {
  return complaint.taken.find((one) => one.stage === stage.id && one.event === step.event)?.at ?? null;
}
