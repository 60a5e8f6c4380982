import type { StepFacts } from '../../domain/complaint/step-facts.ts';
import type { Step } from '../../domain/procedure/stage.ts';
import type { Component } from '../../journeys/component.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';
import type { AllQuestionWords } from '../show-question.ts';
import { checklistComponents, readChecklist, type ChecklistForm } from './checklist-fields.ts';
import { firstIssuesForm, issueComponents, readIssues, type IssuesForm } from './issue-fields.ts';
import { whomOf } from './whom.ts';

/** What a step asks for beside its day and a note, as staff typed it. */
export interface DetailsForm extends ChecklistForm {
  readonly issues: IssuesForm;
}

type Read = Pick<ReadComplaint, 'complaint' | 'procedure'>;
type Faults = Readonly<Record<string, string>>;

/** Before anything is typed. `say`: the sentences of the tracker, for the family's reader. */
export function firstDetails(read: Read, say: Say): DetailsForm {
  return { ticked: [], parts: {}, issues: firstIssuesForm(read, say) };
}

/** As a form sent it. */
export function sentDetails(sent: FormData, { complaint }: Read): DetailsForm {
  const text = (name: string) => String(sent.get(name) ?? '');
  const parts = [...sent.keys()].filter((name) => name.startsWith('part-'));
  const grounds = complaint.grounds.map((ground) => {
    const chosen = { status: text(`issue-${ground}`), goesTo: text(`goes-to-${ground}`) };
    return [ground, chosen] as const;
  });
  return {
    ticked: sent.getAll('ticked').map(String),
    parts: Object.fromEntries(parts.map((name) => [name.slice('part-'.length), text(name)])),
    issues: {
      grounds: Object.fromEntries(grounds),
      other: { about: text('other-about'), goesTo: text('other-goes-to') },
    },
  };
}

/** Reads what the step asks for; all that is missing at once. */
export function readDetails(
  step: Step,
  form: DetailsForm,
  read: Read,
  { questionWords, refusal }: { questionWords: AllQuestionWords; refusal: Say },
): { ok: true; facts: StepFacts } | { ok: false; faults: Faults } {
  const list = readChecklist(step, form, refusal);
  if (step.event !== 'acknowledged') return list;
  const said = readIssues(read, form.issues, questionWords, refusal);
  if (list.ok && said.ok) return { ok: true, facts: { ...list.facts, issues: said.issues } };
  return { ok: false, faults: { ...(!list.ok && list.faults), ...(!said.ok && said.faults) } };
}

/** The official components. */
export function detailComponents(
  step: Step,
  form: DetailsForm,
  read: Read,
  questionWords: AllQuestionWords,
  faults: Faults,
): Component[] {
  const issues =
    step.event === 'acknowledged' ? issueComponents(read, form.issues, questionWords, faults) : [];
  return [...checklistComponents(step, form, faults, whomOf(read.complaint)), ...issues];
}
