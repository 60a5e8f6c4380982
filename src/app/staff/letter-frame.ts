import { moment } from '../../domain/calendar/moment.ts';
import { dayInWords } from '../../domain/calendar/words.ts';
import type { Refusal } from '../../domain/complaint/decision.ts';
import type { SentLetter } from '../../domain/complaint/sent-letter.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import { contactOf } from '../../domain/procedure/contacts.ts';
import type { Say } from '../../journeys/say.ts';
import { afterEvents } from '../change-complaint.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { Then } from '../letters/letter-values.ts';
import { writer } from '../letters/letter.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { decideOn, type Recording } from './record.ts';

type Needs = Pick<ComplaintServices, 'complaints' | 'procedures' | 'calendar' | 'now'>;

/** What would be recorded, and how the complaint would then stand; or why the rules refuse it. */
export function foresee(
  asked: { ok: true; recording: Recording } | { ok: false },
  read: ReadComplaint,
  services: Needs,
): { then: Then | null; refusal: Refusal | null } {
  if (!asked.ok) return { then: null, refusal: null };
  const decision = decideOn(asked.recording, read);
  if (!decision.ok) return { then: null, refusal: decision.reason };
  const [event] = decision.events;
  if (!event) return { then: null, refusal: null };
  const recorded = { recordedAt: services.now(), recordedBy: '' };
  return { then: { event, read: afterEvents(read, [event], recorded, services) }, refusal: null };
}

/** All of a letter but its text: the day is that of what is recorded. */
export function frameOf(
  heading: string,
  then: Then | null,
  stage: string,
  read: ReadComplaint,
  say: Say,
): Omit<SentLetter, 'text' | 'formats'> {
  const { procedure, complaint, row, context } = read;
  const who = then
    ? writer(then.event, then.read)
    : contactOf(procedure, stageOf(procedure, stage).decider, complaint.area).title;
  const day = then ? moment(then.event.at).day : context.now.day;
  return {
    title: say('title'),
    partnership: { ...procedure.partnership },
    heading,
    lines: [dayInWords(day), say('reference', { reference: row.reference })],
    signed: say('signed', { who }),
  };
}
