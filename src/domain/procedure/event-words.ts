import type { Clock, EventRef } from './clock.ts';
import { contactOf } from './contacts.ts';
import type { EventType } from './ids.ts';
import type { Procedure } from './schema.ts';
import type { Stage } from './stage.ts';

/** How a limit names the event that it runs from; `stage` is the stage as people call it. */
const sinceWords: Record<EventType, (stage: string) => string> = {
  'conference-held': () => 'after the conference',
  'notes-received': () => 'after you get the notes of the conference',
  requested: (stage) => `after you ask for ${stage}`,
  acknowledged: (stage) => `after the ${stage} reply`,
  informed: () => 'after the managers are told',
  'meeting-offered': (stage) => `after you are offered a ${stage} meeting`,
  'meeting-held': (stage) => `after the ${stage} meeting`,
  'outcome-sent': (stage) => `after the ${stage} letter`,
  'outcome-received': (stage) => `after you get the ${stage} letter`,
  reconvened: () => 'after the new conference',
};

/** From when a limit runs, as the end of a sentence: "after the stage 2 letter". */
export function sinceInWords(procedure: Procedure, ref: EventRef): string {
  const stage = procedure.stages.find(({ id }) => id === ref.stage);
  if (ref.event === 'requested' && stage === procedure.stages[0]) return 'after you send your complaint';
  if (ref.event === 'requested' && stage?.startedBy === 'authority')
    return `after ${stageName(stage)} starts`;
  return sinceWords[ref.event](stage ? stageName(stage) : '');
}

/** "stage 2": what stands before the comma in "Stage 2, resolution meeting". */
export function stageName({ title }: Pick<Stage, 'title'>): string {
  const name = title.split(',')[0] ?? title;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Who must keep a limit: "you", or the contact as the family calls them. */
export function holderInWords(procedure: Procedure, { who }: Pick<Clock, 'who'>): string {
  return who === 'family' ? 'you' : contactOf(procedure, who).title;
}

/** When a limit is there only after some results: `if the stage 1 result is "Your appeal is upheld"`. */
export function conditionInWords(procedure: Procedure, { onlyWhen }: Pick<Clock, 'onlyWhen'>): string | null {
  const stage = procedure.stages.find(({ id }) => id === onlyWhen?.stage);
  if (!onlyWhen || !stage) return null;
  const titles = stage.outcomes
    .filter(({ id }) => onlyWhen.outcome.includes(id))
    .map(({ title }) => `"${title}"`);
  return `if the ${stageName(stage)} result is ${titles.join(' or ')}`;
}
