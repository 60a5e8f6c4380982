import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import { remedyStage } from '../../domain/complaint/remedies.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { dueField, longField, wideField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff typed about what is put right. */
export interface RemedyForm {
  readonly wrong: string;
  readonly note: string;
  readonly owner: string;
  readonly date: string;
  /** The text of the letter: without one there is nothing to send. */
  readonly letter: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

/** The stage whose outcome asks for the letter; null while none does. */
export function remedyStageOf({ complaint, procedure }: ReadComplaint): string | null {
  return remedyStage(complaint, procedure);
}

/** Reads the form. The day is today or later. */
export function readRemedyForm(
  form: RemedyForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadForm {
  const [wrong, text, owner] = [form.wrong.trim(), form.note.trim(), form.owner.trim()];
  const due = readComingDate(form.date, { from: dayNow(now), calendar });
  const faults = {
    ...(!wrong && { wrong: 'Enter what was wrong' }),
    ...(!text && { note: 'Enter what will be done' }),
    ...(!owner && { owner: 'Enter who does it' }),
    ...(!due.ok && { date: say.date(due.reason, 'values' in due ? due.values : {}) }),
    ...(form.letter.trim() === '' && { letter: 'Enter the letter' }),
  };
  if (!due.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, recording: { kind: 'remedy', wrong, text, owner, due: due.date } };
}

/** The official components of the form. */
export function remedyComponents(
  { wrong, note, owner, date }: RemedyForm,
  faults: Faults,
  { Who }: Whom,
): Component[] {
  const read = `${Who} reads this. Write plainly, and nothing about one member of staff.`;
  const who = 'A role or an organisation, such as "the group manager". No names.';
  return [
    longField({ id: 'wrong', label: 'What was wrong?', hint: read, value: wrong }, faults),
    longField({ id: 'note', label: 'What will be done to put it right?', hint: read, value: note }, faults),
    wideField({ id: 'owner', label: 'Who does it?', hint: who, value: owner }, faults),
    dueField({ id: 'date', label: 'By which day?', value: date }, faults),
  ];
}
