import { addInformation, type Information } from '../domain/complaint/add-information.ts';
import { requestAdvocate } from '../domain/complaint/advocates.ts';
import { answerAppointment, type AnswerAppointment } from '../domain/complaint/appointments.ts';
import type { Decision } from '../domain/complaint/decision.ts';
import { requestErasure } from '../domain/complaint/erasure.ts';
import { askQuestion } from '../domain/complaint/family-questions.ts';
import { askFurtherChallenge } from '../domain/complaint/further-challenge.ts';
import { answerRestorative } from '../domain/complaint/restorative.ts';
import { stageOf } from '../domain/complaint/steps.ts';
import { withdraw } from '../domain/complaint/withdraw.ts';
import { changeComplaint, type Changed } from './change-complaint.ts';
import type { ComplaintServices } from './complaint-services.ts';
import { aboutComplaint, may, type FamilySide } from './policy.ts';
import type { ReadComplaint } from './read-complaint.ts';
import { recordedByOf } from './recorded-by-of.ts';

/** One thing that a family does on its tracker. The kinds are the actions of the policy. */
export type FamilyAct =
  | ({ kind: 'add-information' } & Information)
  | ({ kind: 'answer-appointment' } & AnswerAppointment)
  | { kind: 'answer-restorative'; isTaken: boolean }
  | { kind: 'ask-question'; text: string }
  | { kind: 'ask-further-challenge'; concerns: string }
  | { kind: 'request-advocate' }
  | { kind: 'ask-erasure'; text: string }
  | { kind: 'withdraw'; reason: string };

/**
 * Does it, for the family whose complaint it is, or for an advocate who may act for it; for nobody else. The same form
 * sent twice in a row makes one entry.
 */
export async function act(
  actor: FamilySide,
  complaintId: string,
  doing: FamilyAct,
  services: ComplaintServices,
): Promise<Changed> {
  if (!may(actor, doing.kind, aboutComplaint(complaintId))) return { ok: false, reason: 'not-found' };
  const decide = (read: ReadComplaint) => {
    const decision = decideOn(doing, read);
    return decision.ok && isRepeated(decision.events, read) ? { ...decision, events: [] } : decision;
  };
  return changeComplaint(complaintId, recordedByOf(actor), decide, services);
}

function decideOn(doing: FamilyAct, { complaint, context, progress }: ReadComplaint): Decision {
  switch (doing.kind) {
    case 'add-information':
      return addInformation(complaint, doing, context);
    case 'answer-appointment':
      return answerAppointment(complaint, doing, context);
    case 'answer-restorative':
      return answerRestorative(complaint, doing, context);
    case 'ask-question': {
      const to = progress.holder ?? stageOf(context.procedure, complaint.stage).decider;
      return askQuestion(complaint, { text: doing.text, to }, context);
    }
    case 'ask-further-challenge':
      return askFurtherChallenge(complaint, doing, context);
    case 'request-advocate':
      return requestAdvocate(complaint, context);
    case 'ask-erasure':
      return requestErasure(complaint, doing, context);
    case 'withdraw':
      return withdraw(complaint, doing, context);
  }
}

/**
 * True when the last entry says the same, but for its time and number. Files are sent once: the same words without
 * them are the same form again.
 */
function isRepeated([event]: Extract<Decision, { ok: true }>['events'], { entries }: ReadComplaint): boolean {
  const isPlain = event !== undefined && !('files' in event);
  const said = (one: object | undefined) =>
    JSON.stringify({ ...one, at: '', number: 0, ...(isPlain && { files: undefined }) });
  return said(event) === said(entries.at(-1)?.event);
}
