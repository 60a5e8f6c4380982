import { isAfter, type PlainDate } from '../calendar/day.ts';
import { momentText, type Moment } from '../calendar/moment.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { StepEvent } from '../procedure/stage.ts';
import { hasEnded, type Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { Duty } from './duties.ts';
import { progress } from './progress.ts';
import { textFault } from './typed-text.ts';

/** Tells the family that a step comes late: why, and on which day it is now expected. */
export interface TellDelay {
  readonly stage: string;
  readonly step: StepEvent;
  readonly expected: PlainDate;
  readonly reason: string;
}

/**
 * The family is told. No limit moves: the new day stands beside the one that was promised. It may be told again, as
 * often as things change. Refused for a day that has passed, or that is no later than the one promised.
 */
export function tellDelay(complaint: Complaint, command: TellDelay, context: Context): Decision {
  const { stage, step, expected, reason } = command;
  if (hasEnded(complaint)) return refuse('complaint-ended');
  if (complaint.status === 'awaiting-acceptance') return refuse('acceptance-first');
  const duty = progress(complaint, context).duties.find(
    (one) => one.stage.id === stage && one.step.event === step,
  );
  if (!duty || !mayComeLate(duty)) return refuse('delay-not-owed');
  if (isAfter(context.now.day, expected)) return refuse('delay-in-past');
  const due = duty.clock?.due ?? null;
  if (due && !isLater(expected, due)) return refuse('delay-not-later');
  if (reason.trim() === '') return refuse('reasons-missing');
  const fault = textFault(reason);
  if (fault) return refuse(fault);
  const limit = { clock: duty.clock?.clock.id ?? null, due: due && momentText(due) };
  const facts = { stage, step, ...limit, expected: expected.toString(), reason };
  return { ok: true, events: [{ type: 'DelayTold', at: momentText(context.now), ...facts }] };
}

/** True for a duty with a limit that runs or has passed, and for one "without delay" whose word is used up. */
export function mayComeLate({ clock, isFlagged }: Pick<Duty, 'clock' | 'isFlagged'>): boolean {
  return isFlagged || Boolean(clock?.due);
}

/** True when the family should be told now: it is late, or its last day is today or the next working day. */
export function isDelayNear({ clock, isFlagged, told }: Duty, { calendar, now }: Context): boolean {
  if (told) return isAfter(now.day, told.expected);
  if (isFlagged) return true;
  return Boolean(clock?.due) && workingDaysBetween(now.day, clock!.due!.day, calendar) <= 1;
}

/** A limit in hours can end in the morning, and be kept in the afternoon of the same day. */
function isLater(expected: PlainDate, due: Moment): boolean {
  return isAfter(expected, due.day) || (due.at !== null && expected.equals(due.day));
}
