import { recordLetterReceived } from '../domain/complaint/answers.ts';
import { requestStage } from '../domain/complaint/request-stage.ts';
import type { PlainDate } from '../domain/calendar/day.ts';
import { momentNow } from '../ports/now.ts';
import { changeComplaint, type Changed } from './change-complaint.ts';
import type { ComplaintServices } from './complaint-services.ts';

/** The most that a person can write in one answer. */
export const longestText = 10_000;

/** The family asks for the next stage, from its tracker: received the moment it is stored. */
export async function askForStage(complaintId: string, stage: string, reasons: string, services: ComplaintServices): Promise<Changed> {
  const at = momentNow(services.now);
  return changeComplaint(complaintId, 'family', ({ complaint, context }) => requestStage(complaint, { stage, at, reasons }, context), services);
}

/** The family says on which day a letter came; the limit that starts with it moves, visibly. */
export async function sayWhenLetterCame(complaintId: string, stage: string, on: PlainDate, services: ComplaintServices): Promise<Changed> {
  return changeComplaint(complaintId, 'family', ({ complaint, context }) => recordLetterReceived(complaint, { stage, on }, context), services);
}
