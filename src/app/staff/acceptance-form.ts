import type { Component } from '../../journeys/component.ts';
import { longField, yesNoField } from './form-fields.ts';
import type { Recording } from './record.ts';

/** What staff answered: whether a late complaint, or one from somebody who is not named, is taken. */
export interface AcceptanceForm {
  readonly answer: string;
  readonly note: string;
}

type ReadAcceptance = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };
type Faults = Readonly<Record<string, string>>;

export function readAcceptanceForm({ answer, note }: AcceptanceForm): ReadAcceptance {
  if (answer !== 'yes' && answer !== 'no')
    return { ok: false, faults: { answer: 'Select yes if the complaint is taken' } };
  return { ok: true, recording: { kind: 'acceptance', isAccepted: answer === 'yes', reason: note.trim() } };
}

/** The official components of the form, the first one carrying the question as the page's heading. */
export function acceptanceComponents(
  why: 'late' | 'role-not-named',
  { answer, note }: AcceptanceForm,
  faults: Faults,
): Component[] {
  const hint =
    why === 'late' ? 'It came after the last day.' : 'The procedure does not name the person who sent it.';
  const reason = 'The family reads this. When it is not taken, say where else they can go.';
  return [
    yesNoField({ label: 'Is this complaint taken?', hint, value: answer }, faults),
    longField({ id: 'note', label: 'Reasons', hint: reason, value: note }, faults),
  ];
}
