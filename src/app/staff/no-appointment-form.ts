import { mayEndOffers } from '../../domain/complaint/offers.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { longField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

/** True when it may be recorded now. */
export function isNoAppointmentOpen({ complaint, context }: ReadComplaint): boolean {
  return mayEndOffers(complaint, context);
}

/** Reads why no appointment could be agreed. */
export function readNoAppointmentForm(
  { note }: { note: string },
  { say }: { say: { refusal: Say } },
): ReadForm {
  const reason = note.trim();
  if (reason === '') return { ok: false, faults: { note: say.refusal('reasons-missing') } };
  return { ok: true, recording: { kind: 'no-appointment', reason } };
}

/** The official component of the form. */
export function noAppointmentComponents(
  { note }: { note: string },
  faults: Readonly<Record<string, string>>,
  { Who }: Whom,
): Component[] {
  const hint = `${Who} reads this. Write plainly, and blame nobody.`;
  return [longField({ id: 'note', label: 'Why could no appointment be agreed?', hint, value: note }, faults)];
}
