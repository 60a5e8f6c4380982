import type { ComplaintEvent } from '../../domain/complaint/events.ts';
import { stepEventNames } from '../../domain/complaint/step-events.ts';
import type { Issue } from '../../domain/complaint/step-facts.ts';
import type { Step } from '../../domain/procedure/stage.ts';
import { stageOf } from '../../domain/complaint/steps.ts';
import type { Say } from '../../journeys/say.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/** What the record of a step holds beside its note: what was ticked, its texts, what becomes of each issue. */
export function stepFactsInWords(
  event: ComplaintEvent,
  { procedure }: Pick<ReadComplaint, 'procedure'>,
  say: Say,
): string[] {
  if (!('kept' in event)) return [];
  const step = stageOf(procedure, event.stage).steps.find((one) => stepEventNames[one.event] === event.type);
  const issues = event.type === 'ComplaintAcknowledged' ? (event.issues ?? []) : [];
  return [
    ...(event.ticked && step?.checklist ? ticksInWords(step.checklist, event.ticked) : []),
    ...(event.parts ?? []).map(({ id, text }) => `${headingOf(step, id)}: ${text}`),
    ...issuesInWords(issues, say),
  ];
}

/** What is dealt with here, as one sentence; then a sentence for each issue that goes elsewhere. */
export function issuesInWords(issues: readonly Issue[], say: Say): string[] {
  const here = issues.filter(({ status }) => status === 'here').map(({ about }) => about);
  const elsewhere = issues.flatMap((issue) =>
    issue.status === 'elsewhere'
      ? [say('issue-elsewhere', { what: issue.about, who: withoutStop(issue.goesTo) })]
      : [],
  );
  return [...(here.length > 0 ? [say('issues-here', { what: here.join('; ') })] : []), ...elsewhere];
}

function ticksInWords(
  { ticked, unticked, items }: NonNullable<Step['checklist']>,
  ids: readonly string[],
): string[] {
  const titles = (isWanted: boolean) =>
    items.filter(({ id }) => ids.includes(id) === isWanted).map(({ title }) => title);
  const [done, left] = [titles(true), titles(false)];
  return [
    ...(done.length > 0 ? [`${ticked}: ${done.join('; ')}.`] : []),
    ...(unticked && left.length > 0 ? [`${unticked}: ${left.join('; ')}.`] : []),
  ];
}

function headingOf(step: Step | undefined, id: string): string {
  return step?.parts.find((part) => part.id === id)?.heading ?? id;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
