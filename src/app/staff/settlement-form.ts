import { readTypedDate } from '../../domain/calendar/typed-date.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { longField, shortField, yesNoField } from './form-fields.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff answered: what came of a recommendation. */
export interface SettlementForm {
  readonly answer: string;
  readonly date: string;
  readonly note: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

/** Reads the form about the recommendation of that number. */
export function readSettlementForm(
  number: number,
  form: SettlementForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadForm {
  const on = readTypedDate(form.date, { today: dayNow(now), calendar });
  const isAnswered = form.answer === 'yes' || form.answer === 'no';
  const faults = {
    ...(!isAnswered && { answer: 'Select yes if it is done' }),
    ...(!on.ok && { date: say.date(on.reason, 'values' in on ? on.values : {}) }),
  };
  if (!on.ok || !isAnswered) return { ok: false, faults };
  const isDone = form.answer === 'yes';
  return { ok: true, recording: { kind: 'settlement', number, isDone, on: on.date, note: form.note.trim() } };
}

/** The official components of the form, the first one carrying the question as the page's heading. */
export function settlementComponents(
  { answer, date, note }: SettlementForm,
  faults: Faults,
  { Who }: Whom,
): Component[] {
  const no = 'No means that it will not be done. Leave it open while it still may be.';
  const hint = `${Who} reads this. When it will not be done, say why.`;
  return [
    yesNoField({ label: 'Is it done?', hint: no, value: answer }, faults),
    shortField(
      { id: 'date', label: 'On which day was that?', hint: 'For example, 24/7/26 or yesterday', value: date },
      faults,
    ),
    longField({ id: 'note', label: 'A note', hint, value: note }, faults),
  ];
}
