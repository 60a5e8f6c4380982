import type { Procedure } from '../procedure/schema.ts';
import type { Step } from '../procedure/stage.ts';
import type { Complaint } from './complaint.ts';
import type { Refusal } from './decision.ts';
import type { Issue, StepFacts } from './step-facts.ts';
import { noteFault } from './typed-text.ts';

/** Why what staff add to a step is not what its definition asks for; null when it is. */
export function stepFactsFault(
  { grounds }: Pick<Complaint, 'grounds'>,
  step: Step,
  { ticked = [], parts = [], issues = [] }: StepFacts,
  procedure: Pick<Procedure, 'grounds'>,
): Refusal | null {
  return (
    checklistFault(step, ticked) ?? partsFault(step, parts) ?? issuesFault(step, issues, grounds, procedure)
  );
}

function checklistFault({ checklist }: Step, ticked: readonly string[]): Refusal | null {
  const items = checklist?.items ?? [];
  if (ticked.some((id) => !items.some((item) => item.id === id))) return 'tick-unknown';
  if (!checklist) return null;
  if (checklist.all) return items.every(({ id }) => ticked.includes(id)) ? null : 'ticks-not-all';
  return ticked.length > 0 ? null : 'ticks-missing';
}

function partsFault({ parts: asked }: Step, parts: NonNullable<StepFacts['parts']>): Refusal | null {
  if (parts.some(({ id }) => !asked.some((one) => one.id === id))) return 'part-unknown';
  const isWritten = (id: string) => parts.some((part) => part.id === id && part.text.trim() !== '');
  if (!asked.every(({ id }) => isWritten(id))) return 'part-missing';
  return parts.map(({ text }) => noteFault(text)).find((fault) => fault !== null) ?? null;
}

/** An acknowledgement says of every ground of the complaint what becomes of it; no other step does. */
function issuesFault(
  { event }: Step,
  issues: readonly Issue[],
  grounds: Complaint['grounds'],
  procedure: Pick<Procedure, 'grounds'>,
): Refusal | null {
  if (event !== 'acknowledged') return issues.length > 0 ? 'issue-unknown' : null;
  const named = issues.flatMap(({ ground }) => (ground === null ? [] : [ground]));
  if (named.some((ground, at) => !grounds.includes(ground) || named.indexOf(ground) !== at))
    return 'issue-unknown';
  if (!grounds.every((ground) => named.includes(ground))) return 'issues-missing';
  const covered: readonly string[] = procedure.grounds;
  if (issues.some(({ status, ground }) => status === 'here' && !covered.includes(ground!)))
    return 'issue-not-covered';
  const isUnsaid = (issue: Issue) =>
    issue.about.trim() === '' || (issue.status === 'elsewhere' && issue.goesTo.trim() === '');
  return issues.some(isUnsaid) ? 'issue-where-missing' : null;
}
