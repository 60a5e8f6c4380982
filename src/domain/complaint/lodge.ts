import { compareMoments, momentText, type Moment } from '../calendar/moment.ts';
import { check, type CheckAnswer, type Situation } from '../procedure/check.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { CameBy, ComplaintLodged } from './events.ts';

/** Sends a complaint. */
export interface Lodge {
  readonly area: string;
  readonly isYoung: boolean;
  readonly at: Moment;
  readonly situation: Omit<Situation, 'on'>;
  readonly telling: Readonly<Record<string, unknown>>;
  /** How it came, where it was not sent online. */
  readonly cameBy?: CameBy;
}

/**
 * Lodges a complaint under a procedure, when the procedure covers it and the last day has not passed, or
 * when somebody may still decide to take it: then that decision is the first thing to happen.
 */
export function lodge(command: Lodge, { procedure, calendar, now }: Context): Decision<ComplaintLodged> {
  const { situation } = command;
  if (compareMoments(command.at, now) > 0) return refuse('in-the-future');
  if (compareMoments({ day: situation.conferenceDate, at: null }, command.at) > 0)
    return refuse('before-the-conference');
  const checked = check(procedure, { ...situation, on: command.at.day }, calendar);
  if (!checked.ok) return refuse(checked.reason);
  const { answer } = checked;
  if (answer.answer === 'too-late' || answer.answer === 'not-this-procedure') return refuse(answer.answer);
  return { ok: true, events: [lodgedEvent(command, answer, procedure)] };
}

function lodgedEvent(
  command: Lodge,
  answer: CheckAnswer,
  { id, version, stages }: Context['procedure'],
): ComplaintLodged {
  const { situation, area, isYoung, cameBy } = command;
  return {
    type: 'ComplaintLodged',
    at: momentText(command.at),
    ...{ procedure: id, version, area, isYoung },
    role: situation.role,
    grounds: [...situation.grounds],
    conferenceDate: situation.conferenceDate.toString(),
    notesReceived: situation.notesReceivedDate?.toString() ?? null,
    stage: stages[0]!.id,
    lastDay: answer.lastDay?.toString() ?? null,
    acceptance: acceptanceOf(answer),
    telling: { ...command.telling },
    ...(cameBy && { cameBy }),
  };
}

function acceptanceOf({ answer, why }: CheckAnswer): ComplaintLodged['acceptance'] {
  if (answer === 'can-ask-late') return 'late';
  return why.includes('role-not-named') ? 'role-not-named' : null;
}
