import { readHelpPages } from '../../../../src/content/help-pages.ts';
import { day } from '../../../../src/domain/calendar/day.ts';
import type { Clock } from '../../../../src/domain/procedure/clock.ts';
import { findingSentence } from '../../../../src/domain/procedure/proof/finding.ts';
import { prove, type Known } from '../../../../src/domain/procedure/proof/prove.ts';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import type { Stage, Step } from '../../../../src/domain/procedure/stage.ts';
import { england } from '../../england.ts';

export const known: Known = { helpPages: new Set(readHelpPages().keys()), today: day('2026-04-01') };

/** What the proof finds, as sentences. */
export function findings(
  procedures: readonly Procedure[],
  given: Partial<Known> = {},
  calendar = england,
): string[] {
  return prove(procedures, calendar, { ...known, ...given }).map(findingSentence);
}

/** A real definition with one fault put in. */
export function broken(procedure: Procedure, edit: (draft: Procedure) => void): Procedure {
  const draft = structuredClone(procedure);
  edit(draft);
  return draft;
}

export function stageIn(draft: Procedure, id: string): Stage {
  return thing(draft.stages, (stage) => stage.id === id);
}

export function stepIn(draft: Procedure, stage: string, event: Step['event']): Step {
  return thing(stageIn(draft, stage).steps, (step) => step.event === event);
}

export function clockIn(draft: Procedure, id: string): Clock {
  return thing(draft.clocks, (clock) => clock.id === id);
}

function thing<T>(list: readonly T[], isIt: (one: T) => boolean): T {
  const found = list.find(isIt);
  if (!found) throw new Error('The definition does not have what the test wants to break');
  return found;
}
