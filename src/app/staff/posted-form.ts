import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import { shortField } from './form-fields.ts';
import type { Recording } from './record.ts';
import { readTypedMoment } from './typed-moment.ts';
import type { Whom } from './whom.ts';

type Faults = Readonly<Record<string, string>>;

/** Reads the day on which a letter was posted; one that cannot be used is a sentence. */
export function readPostedForm(
  position: number,
  date: string,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): { ok: true; recording: Recording } | { ok: false; faults: Faults } {
  const typed = readTypedMoment({ date, time: '' }, { today: dayNow(now), calendar }, false);
  if (!typed.ok)
    return { ok: false, faults: { date: say.date(typed.reason, 'values' in typed ? typed.values : {}) } };
  return { ok: true, recording: { kind: 'posting', position, at: typed.moment } };
}

/** The official components of the form. */
export function postedComponents(date: string, faults: Faults, { Who }: Whom): Component[] {
  const hint = `For example, 3/4/26 or 3 April 2026. ${Who} reads that it was posted, and when.`;
  return [shortField({ id: 'date', label: 'On which day was it posted?', hint, value: date }, faults)];
}
