import { day } from '../../src/domain/calendar/day.ts';
import { moment, type Moment } from '../../src/domain/calendar/moment.ts';
import { decideAcceptance, recordLetterReceived } from '../../src/domain/complaint/answers.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Context } from '../../src/domain/complaint/context.ts';
import { correctEntry } from '../../src/domain/complaint/correct-entry.ts';
import type { Decision } from '../../src/domain/complaint/decision.ts';
import type { Entry } from '../../src/domain/complaint/events.ts';
import { factsFor } from '../../src/demo/facts.ts';
import { recordStep } from '../../src/domain/complaint/record-step.ts';
import { replaceCode } from '../../src/domain/complaint/replace-code.ts';
import { requestStage } from '../../src/domain/complaint/request-stage.ts';
import type { StepEvent } from '../../src/domain/procedure/stage.ts';

/** What a decision is taken from. */
export interface Told {
  readonly complaint: Complaint;
  readonly entries: readonly Entry[];
  readonly context: Context;
}

/** Something that somebody does: at `now`, it is decided and recorded. */
export interface Command {
  readonly now: Moment;
  readonly recordedBy: 'family' | 'line-manager' | 'staff-1' | `advocate:${string}`;
  readonly decide: (told: Told) => Decision;
}

/** Times are written `2026-04-01` or `2026-04-01T10:00`, London time. */
interface Said {
  /** When it is recorded; else when it happened. */
  readonly now?: string;
}

/** Staff record a step of the stage that the complaint is in, unless another is named. */
export function recording(
  step: StepEvent,
  at: string,
  {
    stage,
    outcome = [],
    now = at,
    panel = false,
  }: Said & { stage?: string; outcome?: readonly string[]; panel?: boolean } = {},
): Command {
  // Tests about panels say what they need themselves; others record that the panel was not complete.
  const panelReasons = panel ? '' : 'This is about something else.';
  const made = { step, at: moment(at), by: 'somebody', note: '', outcome, panelReasons };
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => {
      const of = stage ?? complaint.stage;
      return recordStep(
        complaint,
        { ...made, stage: of, ...factsFor(step, of, { complaint, context }) },
        context,
      );
    },
  };
}

/** The outcome of the stage is sent; none where the stage lists none. */
export function sending(
  outcome: readonly string[],
  at: string,
  more: Said & { stage?: string } = {},
): Command {
  return recording('outcome-sent', at, { ...more, outcome });
}

/** The family asks for the next stage. */
export function asking(
  stage: string,
  at: string,
  { reasons = 'We do not agree.', now = at }: Said & { reasons?: string } = {},
): Command {
  const command = { stage, at: moment(at), reasons };
  return {
    now: moment(now),
    recordedBy: 'family',
    decide: ({ complaint, context }) => requestStage(complaint, command, context),
  };
}

/** The family says on which day a letter came. */
export function datingLetter(stage: string, on: string, { now = on }: Said = {}): Command {
  return {
    now: moment(now),
    recordedBy: 'family',
    decide: ({ complaint, context }) => recordLetterReceived(complaint, { stage, on: day(on) }, context),
  };
}

/** Staff decide whether to take a complaint. */
export function deciding(isAccepted: boolean, now: string, reason = 'It could not come sooner.'): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ complaint, context }) => decideAcceptance(complaint, { isAccepted, reason }, context),
  };
}

/** Staff say that the entry at that position was wrong. */
export function correcting(position: number, now: string, reason = 'It was entered twice.'): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ entries, context }) => correctEntry(entries, { position, reason }, context),
  };
}

/** Staff give a new access code to a family that has lost its own. */
export function replacingCode(now: string, note = 'I rang the number on file.'): Command {
  return {
    now: moment(now),
    recordedBy: 'staff-1',
    decide: ({ context }) => replaceCode({ by: 'Ola Officer', note }, context),
  };
}
