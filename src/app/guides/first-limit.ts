import type { Limit } from '../../domain/calendar/limit.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { timelineOf } from '../../domain/procedure/timeline.ts';

/** The first limit on the person who asks, ready to show; or that there is none. */
export type FirstLimit =
  | {
      readonly status: 'limit';
      readonly limit: Limit;
      /** "10 working days". */
      readonly inWords: string;
      /** "after the conference". */
      readonly since: string;
      /** "Write to the chairperson". */
      readonly what: string;
      /** Which days count, where somebody could take it wrongly. */
      readonly counting: string;
      /** What happens when late. */
      readonly late: string | null;
    }
  | { readonly status: 'no-limit'; readonly words: string };

const counting: Record<Limit['unit'], string> = {
  'working-days': 'Weekends and bank holidays do not count.',
  days: 'Weekends and bank holidays count.',
  hours: 'Every hour counts.',
};

/** The limit that the definition calls its `entryClock`. Throws for a definition that is not sound. */
export function firstLimitOf(procedure: Procedure): FirstLimit {
  const { entryClock, noEntryLimit } = procedure;
  if (entryClock === null) return { status: 'no-limit', words: noEntryLimit ?? 'There is no time limit.' };
  const row = timelineOf(procedure).find((line) => line.status === 'limit' && line.clock === entryClock);
  if (row?.status !== 'limit') throw new Error(`${procedure.id}: there is no clock ${entryClock}`);
  const { limit, limitInWords: inWords, since, title: what, late } = row;
  return { status: 'limit', limit, inWords, since, what, counting: counting[limit.unit], late };
}
