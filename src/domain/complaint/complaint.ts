import type { PlainDate } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Ground, Role } from '../procedure/ids.ts';
import type { LimitMove } from '../procedure/limit-move.ts';
import type { Occurrence } from '../procedure/occurrences.ts';
import type { StepEvent } from '../procedure/stage.ts';
import type { Exchange } from './exchange.ts';
import type { LetIn } from './let-in.ts';
import type { Panels } from './panels.ts';

/** A step of a stage that has been taken. */
export interface TakenStep {
  readonly event: StepEvent;
  readonly stage: string;
  readonly at: Moment;
}

/** A member of staff, by the name that they had then. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
}

interface Facts extends Exchange {
  readonly procedure: string;
  readonly version: string;
  readonly area: string;
  readonly role: Role;
  readonly isYoung: boolean;
  readonly grounds: readonly Ground[];
  readonly conferenceDate: PlainDate;
  readonly lodgedAt: Moment;
  /** The stage that it is in. */
  readonly stage: string;
  /** What happened, for the clocks. */
  readonly occurrences: readonly Occurrence[];
  /** Steps taken in this round of this stage, and in all earlier stages. A panel that is rearranged begins a new round. */
  readonly taken: readonly TakenStep[];
  readonly panels: Panels;
  /** The member of staff who deals with it; null while nobody has taken it. */
  readonly assignee: Assignee | null;
  /** What changes of the bank holidays did to its limits, oldest first. */
  readonly moves: readonly LimitMove[];
  /** The advocates whom the family lets in, and those who say that it does. Some may have run out: see `letInOn`. */
  readonly letIn: readonly LetIn[];
  /** The position of the last entry. */
  readonly position: number;
}

/** Where a complaint stands, from its events alone. */
export type Complaint = Facts &
  (
    | { readonly status: 'awaiting-acceptance'; readonly why: 'late' | 'role-not-named' }
    | { readonly status: 'open' }
    | { readonly status: 'decided'; readonly outcome: readonly string[] }
    | { readonly status: 'reconvening'; readonly outcome: readonly string[] }
    | { readonly status: 'finished'; readonly outcome: readonly string[] }
    | { readonly status: 'not-accepted'; readonly reason: string }
    | { readonly status: 'withdrawn' }
    /** After the conference was held again: somebody decides whether the panel meets once more. */
    | { readonly status: 'challenge-asked'; readonly outcome: readonly string[] }
  );

/** True when nothing more can happen to it. */
export function hasEnded({ status }: Complaint): boolean {
  return status === 'finished' || status === 'not-accepted' || status === 'withdrawn';
}
