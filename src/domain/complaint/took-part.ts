import type { Procedure } from '../procedure/schema.ts';
import type { Complaint } from './complaint.ts';
import type { Entry } from './events.ts';
import { stepEventNames } from './step-events.ts';
import { standing } from './evolve.ts';

const steps: ReadonlySet<string> = new Set(Object.values(stepEventNames));

/** The accounts that recorded a step of a stage before the one in which a complaint is. */
export function tookPartBefore(
  entries: readonly Entry[],
  { stage }: Complaint,
  { stages }: Procedure,
): string[] {
  const earlier = stages.slice(
    0,
    stages.findIndex(({ id }) => id === stage),
  );
  const isOfEarlier = ({ event }: Entry) =>
    steps.has(event.type) && 'stage' in event && earlier.some(({ id }) => id === event.stage);
  return [
    ...new Set(
      standing(entries)
        .filter(isOfEarlier)
        .map(({ recordedBy }) => recordedBy),
    ),
  ];
}
