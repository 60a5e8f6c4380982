import type { Component } from '../../journeys/component.ts';
import { longField, yesNoField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff answered: whether a late complaint, or one from somebody who is not named, is taken. */
export interface AcceptanceForm {
  readonly answer: string;
  readonly note: string;
}

type ReadAcceptance = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };
type Faults = Readonly<Record<string, string>>;

export function readAcceptanceForm({ answer, note }: AcceptanceForm, { complaint }: Whom): ReadAcceptance {
  if (answer !== 'yes' && answer !== 'no')
    return { ok: false, faults: { answer: `Select yes if the ${complaint} is taken` } };
  return { ok: true, recording: { kind: 'acceptance', isAccepted: answer === 'yes', reason: note.trim() } };
}

const hints = {
  late: 'It came after the last day.',
  'role-not-named': 'The procedure does not name the person who sent it.',
} as const;

/** The official components of the form, the first one carrying the question as the page's heading. */
export function acceptanceComponents(
  why: 'late' | 'role-not-named' | null,
  { answer, note }: AcceptanceForm,
  faults: Faults,
  { Who, Its, it, complaint }: Whom,
): Component[] {
  const hint = why === null ? 'This was decided meanwhile.' : hints[why];
  const reason = `${Who} reads this, whatever you decide. ${Its} page also says where else ${it} can go.`;
  return [
    yesNoField({ label: `Is this ${complaint} taken?`, hint, value: answer }, faults),
    longField({ id: 'note', label: 'Reasons', hint: reason, value: note }, faults),
  ];
}
