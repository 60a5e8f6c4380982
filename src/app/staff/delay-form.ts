import { readComingDate } from '../../domain/calendar/typed-coming-date.ts';
import { momentInWords } from '../../domain/calendar/words.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { longField, shortField } from './form-fields.ts';
import { toldToExpect } from './next-steps.ts';
import type { Recording } from './record.ts';
import type { Whom } from './whom.ts';

/** What staff typed to tell a family that something comes late. */
export interface DelayForm {
  readonly expected: string;
  readonly note: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadForm = { ok: true; recording: Recording } | { ok: false; faults: Faults };

/** Reads the form: a day still to come, and why. */
export function readDelayForm(
  { stage, step }: { stage: string; step: Duty['step']['event'] },
  { expected, note }: DelayForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say; refusal: Say } },
): ReadForm {
  const date = readComingDate(expected, { from: dayNow(now), calendar });
  const faults = {
    ...(!date.ok && { expected: say.date(date.reason, 'values' in date ? date.values : {}) }),
    ...(note.trim() === '' && { note: say.refusal('reasons-missing') }),
  };
  if (!date.ok || note.trim() === '') return { ok: false, faults };
  return { ok: true, recording: { kind: 'delay', stage, step, expected: date.date, reason: note.trim() } };
}

/** The official components of the form. */
export function delayComponents(
  { expected, note }: DelayForm,
  faults: Faults,
  { Who, its }: Whom,
): Component[] {
  const day = { id: 'expected', label: 'On which day is it expected now?', value: expected };
  const why = { id: 'note', label: 'Why does it come late?', value: note };
  return [
    shortField({ ...day, hint: `For example, 24/4/26 or 24 April. ${Who} reads this.` }, faults),
    longField({ ...why, hint: `${Who} reads this on ${its} page. Write plainly, and say sorry.` }, faults),
  ];
}

/** What was promised, and what the family was told of it already. */
export function delaySoFar({ clock, told }: Pick<Duty, 'clock' | 'told'>, whom: Whom): string[] {
  return [
    ...(clock?.due ? [`The limit: ${momentInWords(clock.due)}. It stays as it is.`] : []),
    ...(told ? [`${toldToExpect(told, whom)}.`] : []),
  ];
}
