import type { PlainDate } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { StepEvent } from '../procedure/stage.ts';
import type { ErasureScope } from './erase-texts.ts';
import type { AppointmentAnswer, ErasureAnswer, InsteadWay } from './exchange-events.ts';
import type { Issue } from './step-facts.ts';

interface Offer {
  readonly stage: string;
  /** The time that was chosen, until then the first one; null where no day was named. */
  readonly on: Moment | null;
  /** The other times that were offered. */
  readonly others: readonly Moment[];
  readonly where: string;
  /** How often a time was offered in this stage since the last one that was agreed. */
  readonly offers: number;
}

/** The offer that stands, with what came of it. */
export type Appointment = Offer &
  (
    | { readonly status: 'offered' }
    | { readonly status: 'accepted' }
    /** The family wants something else; staff have not answered yet. */
    | {
        readonly status: 'wish';
        readonly wish: Exclude<AppointmentAnswer, 'accepted'>;
        readonly note: string;
      }
    /** Staff agreed that there is no appointment: it is done by telephone or in writing. */
    | { readonly status: 'replaced'; readonly way: InsteadWay }
    /** Staff stopped offering. The family may still say when it can come. */
    | { readonly status: 'not-agreed' }
  );

/** A question of the family. Its number is the position of the entry in which it was asked. */
export type FamilyQuestion = { readonly number: number; readonly text: string; readonly askedAt: Moment } & (
  | { readonly status: 'waiting' }
  | { readonly status: 'answered'; readonly answer: string; readonly answeredAt: Moment }
);

export type AdvocateRequest =
  | { readonly status: 'requested'; readonly at: Moment }
  | { readonly status: 'arranged'; readonly note: string; readonly at: Moment };

export type ErasureRequest =
  | { readonly status: 'requested'; readonly text: string; readonly at: Moment }
  | { readonly status: 'answered'; readonly answer: ErasureAnswer; readonly at: Moment };

/** What was asked of somebody after something was learned. Its number is the position of the entry that made it. */
export type Recommendation = {
  readonly number: number;
  readonly stage: string;
  readonly learned: string;
  readonly text: string;
  /** A role or an organisation. */
  readonly owner: string;
  /** The day by which it is to be done, `2026-07-01`. */
  readonly due: string;
} & (
  | { readonly status: 'open' }
  | { readonly status: 'done' | 'not-done'; readonly on: string; readonly note: string }
);

/** What was promised after an outcome that found something wrong. */
export interface Remedy {
  readonly stage: string;
  /** A role or an organisation. */
  readonly owner: string;
  /** The day by which it is done, `2026-07-01`. */
  readonly due: string;
}

/** What the family was told last of a step that comes late and is still to be taken. */
export interface Delay {
  readonly stage: string;
  readonly step: StepEvent;
  readonly expected: PlainDate;
  readonly reason: string;
  readonly toldAt: Moment;
}

/** The line manager who was asked last whether a stage goes on, with what they decided. */
export type LineManager = {
  readonly stage: string;
  readonly name: string;
  readonly email: string;
  readonly askedAt: Moment;
} & (
  | { readonly status: 'asked' }
  | {
      readonly status: 'decided';
      readonly goesOn: boolean;
      readonly reasons: string;
      readonly advice: string;
      readonly decidedAt: Moment;
    }
);

/** What the family and staff said to each other, as it stands. */
export interface Exchange {
  /** Null before one was offered, and once it was held or its stage has its outcome. */
  readonly appointment: Appointment | null;
  readonly restorative: { readonly stage: string; readonly status: 'offered' | 'taken' | 'declined' } | null;
  readonly questions: readonly FamilyQuestion[];
  readonly advocate: AdvocateRequest | null;
  /** Null before one was asked. */
  readonly manager: LineManager | null;
  /** In the order in which they were made. */
  readonly recommendations: readonly Recommendation[];
  /** What staff wrote that they put right, in the order of the letters. */
  readonly remedies: readonly Remedy[];
  readonly erasure: ErasureRequest | null;
  /** What was deleted on request; null while nothing was. */
  readonly erased: ErasureScope | null;
  /** What becomes of each issue, as it was said last; empty before it was said. */
  readonly issues: readonly Issue[];
  readonly delays: readonly Delay[];
  /** True once a further challenge was asked for: that can be done once. */
  readonly hasChallenged: boolean;
}

export const noExchange: Exchange = {
  appointment: null,
  restorative: null,
  questions: [],
  advocate: null,
  manager: null,
  recommendations: [],
  remedies: [],
  erasure: null,
  erased: null,
  issues: [],
  delays: [],
  hasChallenged: false,
};
