import { recordLetterReceived } from '../domain/complaint/answers.ts';
import { requestStage } from '../domain/complaint/request-stage.ts';
import { readTypedDate } from '../domain/calendar/typed-date.ts';
import type { Values } from '../journeys/fill-in.ts';
import { dayNow, minuteNow } from '../ports/now.ts';
import { changeComplaint, type Changed } from './change-complaint.ts';
import { aboutComplaint, may, type FamilySide } from './policy.ts';
import type { ReadComplaint } from './read-complaint.ts';
import { recordedByOf } from './recorded-by-of.ts';
import type { ComplaintServices } from './complaint-services.ts';

export { longestText } from '../domain/complaint/typed-text.ts';

/** The family asks for the next stage, from its tracker, or an advocate for it: received the moment it is stored. */
export async function askForStage(
  actor: FamilySide,
  complaintId: string,
  stage: string,
  reasons: string,
  services: ComplaintServices,
): Promise<Changed> {
  if (!may(actor, 'request-stage', aboutComplaint(complaintId))) return { ok: false, reason: 'not-found' };
  const at = minuteNow(services.now);
  return changeComplaint(
    complaintId,
    recordedByOf(actor),
    ({ complaint, context }) => requestStage(complaint, { stage, at, reasons }, context),
    services,
  );
}

export type SaidWhen =
  | { ok: true }
  | { ok: false; kind: 'date'; reason: string; values: Values }
  | { ok: false; kind: 'refusal'; reason: string };

/** The family, or an advocate for it, says on which day a letter came, as they type it; the limit that starts with it moves, visibly. */
export async function sayWhenLetterCame(
  actor: FamilySide,
  complaintId: string,
  stage: string,
  typed: string,
  services: ComplaintServices,
): Promise<SaidWhen> {
  if (!may(actor, 'date-letter', aboutComplaint(complaintId)))
    return { ok: false, kind: 'refusal', reason: 'not-found' };
  const date = readTypedDate(typed, { today: dayNow(services.now), calendar: services.calendar });
  if (!date.ok)
    return { ok: false, kind: 'date', reason: date.reason, values: 'values' in date ? date.values : {} };
  const decide = ({ complaint, context }: ReadComplaint) =>
    recordLetterReceived(complaint, { stage, on: date.date }, context);
  const changed = await changeComplaint(complaintId, recordedByOf(actor), decide, services);
  return changed.ok ? changed : { ...changed, kind: 'refusal' };
}
