import type { Scope } from './consent.ts';

/** What a family agrees to. */
export interface Terms {
  readonly scope: Scope;
  /** The last day, in Europe/London, as YYYY-MM-DD; null until the family stops it. */
  readonly until: string | null;
  /** True where everybody in the organisation of the advocate may. */
  readonly isWhole: boolean;
}
