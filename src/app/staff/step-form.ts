import { dayNow } from '../../ports/now.ts';
import type { Component } from '../../journeys/component.ts';
import type { StageStep } from '../../domain/complaint/steps.ts';
import { keyOf, keyOfRef } from '../../domain/procedure/occurrences.ts';
import { stepLetters, type LetterKind } from '../../journeys/letter-template.ts';
import type { Say } from '../../journeys/say.ts';
import type { ComplaintServices } from '../complaint-services.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { faultOf, longField, shortField } from './form-fields.ts';
import type { Recording } from './record.ts';
import { detailComponents, readDetails, type DetailsForm } from './step-details.ts';
import { appointmentComponents, readTypedAppointment, type TypedAppointment } from './typed-appointment.ts';
import { readTypedMoment } from './typed-moment.ts';
import { whomOf } from './whom.ts';

/** What staff typed into the form of a step. */
export interface StepForm {
  readonly date: string;
  readonly time: string;
  readonly note: string;
  readonly outcome: readonly string[];
  /** For the offer of a meeting. */
  readonly appointment: TypedAppointment;
  /** What the definition of the step asks for. */
  readonly details: DetailsForm;
}

type Speakers = { say: { date: Say; refusal: Say }; questionWords: AllQuestionWords };

export type ReadStep =
  | { ok: true; recording: Extract<Recording, { kind: 'step' }> }
  | { ok: false; faults: Readonly<Record<string, string>> };

/** Reads the form of a step; a date or time that cannot be used is a sentence. */
export function readStepForm(
  { stage, step }: StageStep,
  form: StepForm,
  read: ReadComplaint,
  services: Pick<ComplaintServices, 'now' | 'calendar'> & Speakers,
): ReadStep {
  const known = { today: dayNow(services.now), calendar: services.calendar };
  const typed = readTypedMoment(form, known, needsTime({ stage, step }, read));
  if (!typed.ok) {
    const text = services.say.date(typed.reason, 'values' in typed ? typed.values : {});
    return { ok: false, faults: { [typed.field]: text } };
  }
  const { questionWords, say } = services;
  const details = readDetails(step, form.details, read, { questionWords, refusal: say.refusal });
  if (!details.ok) return details;
  const facts = { at: typed.moment, note: form.note.trim(), outcome: form.outcome, ...details.facts };
  const recording = { kind: 'step', stage: stage.id, step: step.event, ...facts } as const;
  if (step.event !== 'meeting-offered') return { ok: true, recording };
  const from = { from: typed.moment.day, calendar: services.calendar };
  const offer = readTypedAppointment(form.appointment, from, services.say.date);
  if (!offer.ok) return offer;
  const { on, others, where } = offer;
  return {
    ok: true,
    recording: { ...recording, ...((on || where) && { appointment: { on, others, where } }) },
  };
}

/** True when the step meets a limit in hours: then the time of day matters. */
export function needsTime(
  { stage, step }: StageStep,
  { procedure }: Pick<ReadComplaint, 'procedure'>,
): boolean {
  if (step.event === 'restorative-offered') return false;
  const key = keyOf(step.event, stage.id);
  return procedure.clocks.some(({ limit, metBy }) => limit.unit === 'hours' && keyOfRef(metBy) === key);
}

/** The official components of the form of a step. `faults`: field → sentence. */
export function stepComponents(
  { stage, step }: StageStep,
  form: StepForm,
  read: ReadComplaint,
  faults: Readonly<Record<string, string>>,
  questionWords: AllQuestionWords,
): Component[] {
  const whom = whomOf(read.complaint);
  const isOutcome = step.event === 'outcome-sent' && stage.outcomes.length > 0;
  const note = step.event === 'informed' ? 'How they were told' : 'Who took part, and what was said';
  return [
    shortField(
      { id: 'date', label: whenLabel(step), hint: 'For example, 3/4/26 or 3 April 2026', value: form.date },
      faults,
    ),
    ...(needsTime({ stage, step }, read)
      ? [
          shortField(
            { id: 'time', label: 'At what time?', hint: 'For example, 14:30', value: form.time },
            faults,
          ),
        ]
      : []),
    ...(step.event === 'meeting-offered' ? appointmentComponents(form.appointment, faults, false, whom) : []),
    ...detailComponents(step, form.details, read, questionWords, faults),
    ...(isOutcome ? [outcomes({ stage, step }, form, faults)] : []),
    ...(letterOfStep(step)
      ? []
      : [
          longField(
            {
              id: 'note',
              label: note,
              hint: `${whom.Who} reads this on ${whom.its} page. Write plainly.`,
              value: form.note,
            },
            faults,
          ),
        ]),
  ];
}

function whenLabel({ event }: StageStep['step']): string {
  return event === 'meeting-offered' ? 'On which day did you offer it?' : 'On which day?';
}

/** The letter that goes with a step; null for one that writes nothing to the family. */
export function letterOfStep({ event }: Pick<StageStep['step'], 'event'>): LetterKind | null {
  return stepLetters.find((kind) => kind === event) ?? null;
}

function outcomes({ stage }: StageStep, form: StepForm, faults: Readonly<Record<string, string>>): Component {
  return {
    macro: stage.severalOutcomes ? 'govukCheckboxes' : 'govukRadios',
    params: {
      ...{ idPrefix: 'outcome', name: 'outcome' },
      fieldset: {
        legend: {
          text: stage.severalOutcomes ? 'Which outcomes?' : 'Which outcome?',
          classes: 'govuk-fieldset__legend--s',
        },
      },
      ...(stage.severalOutcomes ? { values: form.outcome } : { value: form.outcome[0] ?? '' }),
      items: stage.outcomes.map(({ id, title, meaning }) => ({
        value: id,
        text: title,
        hint: { text: meaning },
      })),
      ...faultOf('outcome', faults),
    },
  };
}
