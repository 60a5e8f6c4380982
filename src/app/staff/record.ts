import { decideAcceptance } from '../../domain/complaint/answers.ts';
import { correctEntry } from '../../domain/complaint/correct-entry.ts';
import { recordStep, type RecordStep } from '../../domain/complaint/record-step.ts';
import { requestStage, type RequestStage } from '../../domain/complaint/request-stage.ts';
import { changeComplaint, type Changed } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { may, type Action, type Actor } from '../policy.ts';

/** One thing that staff record, as a page sends it. */
export type Recording =
  | ({ kind: 'step' } & Omit<RecordStep, 'by'>)
  | ({ kind: 'stage' } & RequestStage)
  | { kind: 'acceptance'; isAccepted: boolean; reason: string }
  | { kind: 'correction'; position: number; reason: string };

const actions: Record<Recording['kind'], Action> = {
  step: 'record-step',
  stage: 'refer-on',
  acceptance: 'decide-acceptance',
  correction: 'correct-entry',
};

/**
 * Records what staff did, when the definition allows it now. `expectedPosition` is that of the page: when
 * somebody recorded something since, nothing is stored and the answer says so.
 */
export async function record(
  actor: Extract<Actor, { kind: 'staff' }>,
  complaintId: string,
  expectedPosition: number,
  recording: Recording,
  services: ComplaintServices,
): Promise<Changed> {
  if (!may(actor, actions[recording.kind], complaintId)) return { ok: false, reason: 'not-found' };
  return changeComplaint(
    complaintId,
    actor.id,
    ({ complaint, entries, context, procedure }) => {
      switch (recording.kind) {
        case 'step': {
          const step = procedure.stages
            .find(({ id }) => id === recording.stage)
            ?.steps.find(({ event }) => event === recording.step);
          return recordStep(complaint, { ...recording, by: step?.by ?? '' }, context);
        }
        case 'stage':
          return requestStage(complaint, recording, context);
        case 'acceptance':
          return decideAcceptance(complaint, recording, context);
        case 'correction':
          return correctEntry(entries, recording, context);
      }
    },
    services,
    expectedPosition,
  );
}
