import { arrangeAdvocate } from '../../domain/complaint/advocates.ts';
import {
  offerAppointment,
  replaceAppointment,
  type OfferAppointment,
} from '../../domain/complaint/appointments.ts';
import { decideAcceptance } from '../../domain/complaint/answers.ts';
import { correctEntry } from '../../domain/complaint/correct-entry.ts';
import { tellDelay, type TellDelay } from '../../domain/complaint/delays.ts';
import type { Decision } from '../../domain/complaint/decision.ts';
import { scopeOf } from '../../domain/complaint/erase-texts.ts';
import { answerErasure, type AnswerErasure } from '../../domain/complaint/erasure.ts';
import type { InsteadWay } from '../../domain/complaint/exchange-events.ts';
import { endOffers } from '../../domain/complaint/offers.ts';
import { postLetter, type PostLetter } from '../../domain/complaint/post-letter.ts';
import { replyToQuestion } from '../../domain/complaint/family-questions.ts';
import { decideFurtherChallenge } from '../../domain/complaint/further-challenge.ts';
import {
  makeRecommendation,
  settleRecommendation,
  type MakeRecommendation,
  type SettleRecommendation,
} from '../../domain/complaint/recommendations.ts';
import { recordStep, type RecordStep } from '../../domain/complaint/record-step.ts';
import { promiseRemedy, type PromiseRemedy } from '../../domain/complaint/remedies.ts';
import { requestStage, type RequestStage } from '../../domain/complaint/request-stage.ts';
import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import { withLetter } from '../../domain/complaint/with-letter.ts';
import { ofComplaint } from '../files/complaint-files.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { Append } from '../../ports/complaint-store.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { StaffAction, StaffActor } from '../policy.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { openCase } from './open-case.ts';

/** One thing that staff record, as a page sends it. */
export type Recording =
  | ({ kind: 'step' } & Omit<RecordStep, 'by'>)
  | ({ kind: 'stage' } & RequestStage)
  | { kind: 'acceptance'; isAccepted: boolean; reason: string }
  | { kind: 'correction'; position: number; reason: string }
  | ({ kind: 'appointment' } & OfferAppointment)
  | { kind: 'no-appointment'; reason: string }
  | { kind: 'instead'; way: InsteadWay; note: string }
  | { kind: 'answer'; number: number; text: string }
  | { kind: 'advocate'; note: string }
  | ({ kind: 'recommendation' } & MakeRecommendation)
  | ({ kind: 'settlement' } & SettleRecommendation)
  | ({ kind: 'remedy' } & PromiseRemedy)
  | ({ kind: 'delay' } & TellDelay)
  | ({ kind: 'posting' } & PostLetter)
  | ({ kind: 'erasure' } & AnswerErasure)
  | { kind: 'challenge'; isTaken: boolean; reason: string };

export type RecordingServices = ComplaintServices & { readonly files: FileStore };

const actions: Record<Recording['kind'], StaffAction> = {
  step: 'record-step',
  stage: 'refer-on',
  acceptance: 'decide-acceptance',
  correction: 'correct-entry',
  appointment: 'offer-appointment',
  instead: 'offer-appointment',
  'no-appointment': 'offer-appointment',
  answer: 'reply-to-question',
  advocate: 'arrange-advocate',
  recommendation: 'record-learning',
  settlement: 'record-learning',
  remedy: 'write-remedy',
  delay: 'tell-delay',
  posting: 'post-letter',
  erasure: 'answer-erasure',
  challenge: 'decide-challenge',
};

/**
 * Records what staff did, when the definition allows it now. `expectedPosition` is that of the page: when
 * somebody recorded something since, nothing is stored and the answer says so. `letter`: what the family is sent with it.
 */
export async function record(
  actor: StaffActor,
  complaintId: string,
  expectedPosition: number,
  recording: Recording,
  services: RecordingServices,
  letter?: SentLetter,
): Promise<Changed> {
  const doing = { action: actions[recording.kind], by: (read: ReadComplaint) => byOf(recording, read) };
  if (!(await openCase(actor, complaintId, doing, services))) return { ok: false, reason: 'not-found' };
  const files = await services.files.list(ofComplaint(complaintId));
  const changed = await changeComplaint(
    complaintId,
    actor.id,
    (read) => withLetter(decideOn(recording, read), letter),
    services,
    expectedPosition,
    storeFor(recording, services),
  );
  // Of an erasure that was granted: files that the complaint still has are not touched.
  if (changed.ok) await services.files.forget(files.map(({ id }) => id));
  return changed;
}

/** Whose step it is: that of the contact whom the procedure names for it. */
function byOf(recording: Recording, { procedure }: ReadComplaint): string | undefined {
  if (recording.kind === 'challenge') return procedure.furtherChallenge?.decider;
  if (recording.kind !== 'step') return undefined;
  const stage = procedure.stages.find(({ id }) => id === recording.stage);
  return stage?.steps.find(({ event }) => event === recording.step)?.by;
}

/** An erasure that was granted is stored together with what it deletes: both or neither. */
function storeFor(recording: Recording, { complaints }: ComplaintServices) {
  const scope = recording.kind === 'erasure' ? scopeOf(recording.answer) : null;
  return scope ? (append: Append) => complaints.erase({ ...append, scope }) : complaints.append;
}

/** What the rules say to it, before anything is stored. */
export function decideOn(recording: Recording, read: ReadComplaint): Decision {
  const { complaint, entries, context } = read;
  switch (recording.kind) {
    case 'step':
      return recordStep(complaint, { ...recording, by: byOf(recording, read) ?? '' }, context);
    case 'stage':
      return requestStage(complaint, recording, context);
    case 'acceptance':
      return decideAcceptance(complaint, recording, context);
    case 'correction':
      return correctEntry(entries, recording, context);
    case 'appointment':
      return offerAppointment(complaint, recording, context);
    case 'no-appointment':
      return endOffers(complaint, recording, context);
    case 'instead':
      return replaceAppointment(complaint, recording, context);
    case 'answer':
      return replyToQuestion(complaint, recording, context);
    case 'advocate':
      return arrangeAdvocate(complaint, recording, context);
    case 'recommendation':
      return makeRecommendation(complaint, recording, context);
    case 'settlement':
      return settleRecommendation(complaint, recording, context);
    case 'remedy':
      return promiseRemedy(complaint, recording, context);
    case 'delay':
      return tellDelay(complaint, recording, context);
    case 'posting':
      return postLetter(entries, recording, context);
    case 'erasure':
      return answerErasure(complaint, recording, context);
    case 'challenge':
      return decideFurtherChallenge(complaint, recording, context);
  }
}
