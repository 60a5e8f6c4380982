import { dayNow } from '../../ports/now.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { Received } from '../lodge-complaint.ts';
import { faultOf, shortField } from './form-fields.ts';
import { waysToCome } from './key-in.ts';
import { readTypedMoment } from './typed-moment.ts';

/** When and how a complaint came, as staff typed it. */
export interface ReceivedForm {
  readonly date: string;
  readonly time: string;
  readonly how: string;
}

type Faults = Readonly<Record<string, string>>;
type ReadReceived =
  { ok: true; received: Omit<Received, 'by'> } | { ok: false; faults: Record<string, string> };

const ways = { letter: 'By letter', telephone: 'By telephone', 'in-person': 'In person' } as const;

/** Reads the form; what cannot be used is a sentence. */
export function readReceivedForm(
  { date, time, how }: ReceivedForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadReceived {
  const typed = readTypedMoment({ date, time }, { today: dayNow(now), calendar }, false);
  const cameBy = waysToCome.find((way) => way === how);
  if (typed.ok && cameBy) return { ok: true, received: { at: typed.moment, cameBy } };
  const dated = typed.ok
    ? {}
    : { [typed.field]: say.date(typed.reason, 'values' in typed ? typed.values : {}) };
  return { ok: false, faults: { ...dated, ...(cameBy ? {} : { how: 'Select how it came' }) } };
}

/** The official components of the form. */
export function receivedComponents({ date, time, how }: ReceivedForm, faults: Faults): Component[] {
  const legend = { text: 'How did it come?', classes: 'govuk-fieldset__legend--s' };
  const items = waysToCome.map((value) => ({ value, text: ways[value] }));
  const whenHint = 'All time limits count from this day. For example, 3/4/26 or 3 April 2026';
  const timeHint = 'For example, 14:30. Without it, limits in hours count from the start of the day';
  return [
    shortField({ id: 'date', label: 'On which day did it come?', hint: whenHint, value: date }, faults),
    shortField({ id: 'time', label: 'At what time? (optional)', hint: timeHint, value: time }, faults),
    {
      macro: 'govukRadios',
      params: {
        ...{ idPrefix: 'how', name: 'how', value: how, items, fieldset: { legend } },
        ...faultOf('how', faults),
      },
    },
  ];
}
