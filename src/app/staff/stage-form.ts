import type { OpenStage } from '../../domain/complaint/request-stage.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { Stage } from '../../domain/procedure/stage.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import { dayNow } from '../../ports/now.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import { longField, shortField } from './form-fields.ts';
import type { Recording } from './record.ts';
import { readTypedMoment } from './typed-moment.ts';
import type { Whom } from './whom.ts';

/** What staff typed to record a request for the next stage, or a referral to it. */
export interface StageForm {
  readonly date: string;
  readonly note: string;
}

type ReadStage = { ok: true; recording: Recording } | { ok: false; faults: Record<string, string> };

/** The stage that a form is about: the next one or, where a form that was sent was overtaken, the one that began. */
export function stageToRecord(
  { progress, procedure, complaint }: ReadComplaint,
  isSent: boolean,
): Stage | null {
  return progress.next?.stage ?? (isSent ? stageOf(procedure, complaint.stage) : null);
}

/** Reads the form; a date that cannot be used is a sentence. */
export function readStageForm(
  { stage }: Pick<OpenStage, 'stage'>,
  { date, note }: StageForm,
  { now, calendar, say }: Pick<ComplaintServices, 'now' | 'calendar'> & { say: { date: Say } },
): ReadStage {
  const typed = readTypedMoment({ date, time: '' }, { today: dayNow(now), calendar }, false);
  if (!typed.ok)
    return { ok: false, faults: { date: say.date(typed.reason, 'values' in typed ? typed.values : {}) } };
  return { ok: true, recording: { kind: 'stage', stage: stage.id, at: typed.moment, reasons: note.trim() } };
}

/** The official components of the form. */
export function stageComponents(
  { stage }: Pick<OpenStage, 'stage'>,
  { date, note }: StageForm,
  faults: Readonly<Record<string, string>>,
  { who, Who, its }: Whom,
): Component[] {
  const isReferral = stage.startedBy === 'authority';
  const when = isReferral ? 'On which day was it referred?' : 'On which day did the request come?';
  const what = isReferral ? 'Why it is referred' : `What ${who} wrote or said`;
  return [
    shortField({ id: 'date', label: when, hint: 'For example, 3/4/26 or 3 April 2026', value: date }, faults),
    longField({ id: 'note', label: what, hint: `${Who} reads this on ${its} page.`, value: note }, faults),
  ];
}
