import { z } from 'zod';
import { moment, momentText } from '../calendar/moment.ts';
import type { Complaint } from './complaint.ts';
import type { Context } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import type { Entry } from './events.ts';
import { stageOf } from './steps.ts';
import { noteFault, textFault } from './typed-text.ts';

/** How many links may go out on one day, so that nobody's mailbox is filled. */
const mostADay = 5;
const longestName = 200;

/** True while the stage waits for a line manager: one may be named, named anew, or sent another link. */
export function mayAskManager(complaint: Complaint, { procedure }: Pick<Context, 'procedure'>): boolean {
  const { stage, status, manager, taken } = complaint;
  const isAnswered = taken.some((one) => one.stage === stage && one.event === 'outcome-sent');
  const hasDecided = manager?.stage === stage && manager.status === 'decided';
  return status === 'open' && stageOf(procedure, stage).manager !== undefined && !isAnswered && !hasDecided;
}

/** True while the line manager who was asked may still decide. */
export function mayManagerDecide(complaint: Complaint, context: Pick<Context, 'procedure'>): boolean {
  const { manager, stage } = complaint;
  return manager?.stage === stage && manager.status === 'asked' && mayAskManager(complaint, context);
}

/**
 * Whoever complains names their line manager, to whom a link goes then. Naming them again sends another link. `entries`:
 * the history, in which links of the same day are counted.
 */
export function askManager(
  complaint: Complaint,
  entries: readonly Entry[],
  { name, email }: { name: string; email: string },
  context: Context,
): Decision {
  if (!mayAskManager(complaint, context)) return refuse('manager-not-wanted');
  if (name === '' || name.length > longestName) return refuse('manager-name-missing');
  if (!z.email().max(254).safeParse(email).success) return refuse('manager-email-wrong');
  const today = entries.filter(
    ({ event }) => event.type === 'ManagerAsked' && moment(event.at).day.equals(context.now.day),
  );
  if (today.length >= mostADay) return refuse('manager-asked-often');
  const { stage } = complaint;
  return { ok: true, events: [{ type: 'ManagerAsked', at: momentText(context.now), stage, name, email }] };
}

/** What a line manager decides, with the reasons. `advice`: what the adviser of their agency said; may be empty. */
export interface ManagerDecision {
  readonly goesOn: boolean | null;
  readonly reasons: string;
  readonly advice: string;
}

/** The line manager decides whether it goes to the next manager. When not, the procedure ends there. */
export function decideAsManager(
  complaint: Complaint,
  { goesOn, reasons, advice }: ManagerDecision,
  context: Context,
): Decision {
  const { manager, stage } = complaint;
  const rule = stageOf(context.procedure, stage).manager;
  if (!manager || !rule || !mayManagerDecide(complaint, context)) return refuse('manager-not-asked');
  if (goesOn === null) return refuse('manager-choice-missing');
  const fault = textFault(reasons) ?? noteFault(advice);
  if (fault) return refuse(fault);
  const { name } = manager;
  const said = { stage, name, goesOn, to: rule.to, reasons, advice };
  return { ok: true, events: [{ type: 'ManagerDecided', at: momentText(context.now), ...said }] };
}
