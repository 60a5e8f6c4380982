import { hasEnded } from '../../domain/complaint/complaint.ts';
import { erasureAnswers } from '../../domain/complaint/exchange-events.ts';
import type { Component } from '../../journeys/component.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { faultOf, longField, shortField } from './form-fields.ts';
import type { Recording } from './record.ts';
import { whomOf, type Whom } from './whom.ts';

/** What staff answer to a family that wants what is kept about it deleted. */
export interface ErasureForm {
  readonly answer: string;
  readonly note: string;
  readonly until: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

export function readErasureForm({ answer, note, until }: ErasureForm): ReadForm {
  const chosen = erasureAnswers.find((one) => one === answer);
  if (!chosen) return { ok: false, faults: { answer: 'Select what you answer' } };
  const recording = { kind: 'erasure', answer: chosen, reason: note.trim(), until: until.trim() } as const;
  return { ok: true, recording };
}

/** True when all can be deleted: once the complaint has ended. */
export function mayGrant({ complaint }: Pick<ReadComplaint, 'complaint'>): boolean {
  return hasEnded(complaint);
}

/** The official components of the form, with the answers that can be given now. */
export function erasureComponents(
  { answer, note, until }: ErasureForm,
  read: Pick<ReadComplaint, 'complaint'>,
  faults: Faults,
): Component[] {
  const whom = whomOf(read.complaint);
  const untilHint = `For example, April 2033. You can leave this empty. ${whom.Who} reads this.`;
  return [
    answers(answer, mayGrant(read), whom, faults),
    longField({ id: 'note', label: 'Reasons', hint: `${whom.Who} reads this.`, value: note }, faults),
    shortField({ id: 'until', label: 'Until when is the rest kept?', hint: untilHint, value: until }, faults),
  ];
}

function answers(value: string, mayBeGranted: boolean, { who }: Whom, faults: Faults): Component {
  const granted = {
    value: 'granted',
    text: 'Delete everything that was written',
    hint: { text: 'All names, answers, files, notes and letters. The days, the steps and the results stay.' },
  };
  const partly = {
    value: 'partly',
    text: `Delete only how to reach ${who}`,
    hint: { text: 'You can then tell them things on their page alone.' },
  };
  const refused = { value: 'refused', text: 'Delete nothing' };
  return {
    macro: 'govukRadios',
    params: {
      ...{ idPrefix: 'answer', name: 'answer', value },
      fieldset: { legend: { text: 'What do you answer?', classes: 'govuk-fieldset__legend--m' } },
      hint: { text: 'What is deleted cannot come back.' },
      items: mayBeGranted ? [granted, partly, refused] : [partly, refused],
      ...faultOf('answer', faults),
    },
  };
}
