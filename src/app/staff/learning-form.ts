import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { dueField, longField, wideField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff wrote: what was learned, and what is to be done. */
export interface LearningForm {
  readonly learned: string;
  readonly note: string;
  readonly owner: string;
  readonly date: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

/** Reads the form. The day is today or later. */
export function readLearningForm(
  form: LearningForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadForm {
  const [learned, text, owner] = [form.learned, form.note, form.owner].map((typed) => typed.trim());
  const due = readComingDate(form.date, { from: dayNow(now), calendar });
  const faults = {
    ...(!text && { note: 'Enter what is to be done' }),
    ...(!owner && { owner: 'Enter who is to do it' }),
    ...(!due.ok && { date: say.date(due.reason, 'values' in due ? due.values : {}) }),
  };
  if (!due.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    recording: { kind: 'recommendation', learned: learned!, text: text!, owner: owner!, due: due.date },
  };
}

/** The official components of the form. */
export function learningComponents(
  { learned, note, owner, date }: LearningForm,
  faults: Faults,
  { Who }: Whom,
): Component[] {
  const read = `${Who} reads this. Write nothing about one member of staff.`;
  const who = 'A role or an organisation, such as "the group manager" or "Harbour Primary School". No names.';
  return [
    longField({ id: 'learned', label: 'What was learned (optional)', hint: read, value: learned }, faults),
    longField({ id: 'note', label: 'What is to be done', hint: read, value: note }, faults),
    wideField({ id: 'owner', label: 'Who is to do it', hint: who, value: owner }, faults),
    dueField({ id: 'date', label: 'By which day', value: date }, faults),
  ];
}
