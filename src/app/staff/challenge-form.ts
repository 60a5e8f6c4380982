import type { Component } from '../../journeys/component.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { longField, yesNoField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff answered: whether the panel meets once more. */
export interface ChallengeForm {
  readonly answer: string;
  readonly note: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

export function readChallengeForm({ answer, note }: ChallengeForm): ReadForm {
  if (answer !== 'yes' && answer !== 'no')
    return { ok: false, faults: { answer: 'Select yes if the panel meets once more' } };
  return { ok: true, recording: { kind: 'challenge', isTaken: answer === 'yes', reason: note.trim() } };
}

/** The official components of the form, the first one carrying the question as the page's heading. */
export function challengeComponents(
  { answer, note }: ChallengeForm,
  faults: Faults,
  { Who }: Whom,
): Component[] {
  const label = 'Does the panel meet once more?';
  const hint = 'The procedure keeps this for special cases.';
  return [
    yesNoField({ label, hint, value: answer }, faults),
    longField({ id: 'note', label: 'Reasons', hint: `${Who} reads this.`, value: note }, faults),
  ];
}

/** The concerns that the family named, as typed. */
export function concernsIn({ entries }: Pick<ReadComplaint, 'entries'>): string {
  const asked = entries.map(({ event }) => event).findLast(({ type }) => type === 'FurtherChallengeAsked');
  return asked?.type === 'FurtherChallengeAsked' ? asked.concerns : '';
}
