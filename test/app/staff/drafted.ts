import type { ReadComplaint } from '../../../src/app/read-complaint.ts';
import { draftLetter, type LetterDraft } from '../../../src/app/staff/letter-draft.ts';
import type { AskedLetter } from '../../../src/app/staff/letter-faults.ts';
import type { Recording } from '../../../src/app/staff/record.ts';
import { readLetterTemplates } from '../../../src/content/letter-templates.ts';
import { readSentences } from '../../../src/content/messages.ts';
import { readQuestionWords } from '../../../src/content/questions.ts';
import { factsFor } from '../../../src/demo/facts.ts';
import type { StageStep } from '../../../src/domain/complaint/steps.ts';
import { letterKinds, type LetterKind } from '../../../src/journeys/letter-template.ts';
import type { SomeServices } from '../../builders/some-services.ts';
import { procedures } from '../../domain/procedures.ts';

/** What letters are written with, beside the stores. */
export const letterWords = {
  letterTemplates: readLetterTemplates(procedures),
  questionWords: readQuestionWords(),
  sentences: {
    ...{ tracker: readSentences('tracker'), letters: readSentences('letters') },
    refusals: readSentences('refusals'),
  },
};

/** What staff record of a step, with all that it asks for. */
export function stepRecording({ stage, step }: StageStep, { complaint, context }: ReadComplaint): Recording {
  const [first] = stage.outcomes;
  return {
    ...{ kind: 'step', stage: stage.id, step: step.event, at: context.now, note: '' },
    panelReasons: 'It met before it was named here.',
    outcome: step.event === 'outcome-sent' && first ? [first.id] : [],
    ...(step.event === 'meeting-offered' && { appointment: { on: context.now, where: 'Example House' } }),
    ...factsFor(step.event, stage.id, { complaint, context }),
  };
}

/** The letter of a step as its form opens, or as a form was sent. Null for a step that writes no letter. */
export function stepDraft(
  stageStep: StageStep,
  read: ReadComplaint,
  services: SomeServices,
  sent: FormData | null = null,
): LetterDraft | null {
  const kind = letterKinds.find((one) => one === stageStep.step.event);
  const asked = { ok: true, recording: stepRecording(stageStep, read) } as const;
  return kind ? draft(kind, asked, read, services, { stage: stageStep.stage.id, sent }) : null;
}

/** The letter that goes with what is asked to be recorded. */
export function draft(
  kind: LetterKind,
  asked: AskedLetter,
  read: ReadComplaint,
  services: SomeServices,
  { stage = read.complaint.stage, sent = null }: { stage?: string; sent?: FormData | null } = {},
): LetterDraft {
  const about = { kind, stage, asked, field: 'letter' } as const;
  return draftLetter(about, read, sent, { ...services, ...letterWords });
}

/** A form with these fields. */
export function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
