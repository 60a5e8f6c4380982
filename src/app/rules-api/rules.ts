import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import type { Now } from '../../ports/now.ts';
import { badFields, type FieldError, type Problem } from './problem.ts';

/** What the rules API answers from. It stores nothing. */
export interface Rules {
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  /** The pages that say where else to go, by id. */
  readonly helpPages: ReadonlyMap<string, { id: string; title: string; href: string }>;
  readonly now: Now;
}

/** What a use case answers: plain data, or the problem that kept it from answering. */
export type Reply<Body> = { ok: true; body: Body } | Refusal;
export type Refusal = { ok: false; problem: Problem };

export function refuse(problem: Problem): Refusal {
  return { ok: false, problem };
}

export function refuseFields(errors: readonly FieldError[]): Refusal {
  return refuse(badFields(errors));
}
