import type { Procedure } from '../../domain/procedure/schema.ts';
import type { EventFields } from './event-fields.ts';

/** What is wrong with the outcomes of an event, and where among them. Null: nothing. */
export type OutcomeFault = { detail: string; path: readonly number[] } | null;

/** Outcomes are given with the letter that tells them, are those of its stage, and can stand together. */
export function faultOfOutcome({ type, stage, outcome }: EventFields, procedure: Procedure): OutcomeFault {
  if (outcome === undefined) return null;
  if (type !== 'outcome-sent') return whole('Outcomes are given on outcome-sent alone. Leave this out.');
  const found = procedure.stages.find(({ id }) => id === stage);
  if (!found || outcome.length === 0) return null;
  const { outcomes, severalOutcomes } = found;
  if (outcomes.length === 0) return whole('This stage has no list of outcomes. Leave this out.');
  const wrong = outcome.findIndex((id) => !outcomes.some((known) => known.id === id));
  if (wrong >= 0)
    return { detail: `Give one of these: ${outcomes.map(({ id }) => id).join(', ')}.`, path: [wrong] };
  if (outcome.length > 1 && !severalOutcomes) return whole('This stage ends with one outcome. Give one.');
  const alone = outcome.findIndex((id) => outcomes.some((known) => known.id === id && known.alone));
  return outcome.length > 1 && alone >= 0
    ? { detail: 'This cannot be given with another outcome.', path: [alone] }
    : null;
}

function whole(detail: string): OutcomeFault {
  return { detail, path: [] };
}
