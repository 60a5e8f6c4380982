import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import type { Checked } from '../../domain/procedure/check.ts';
import type { Role } from '../../domain/procedure/ids.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Procedures } from '../../domain/procedure/versions.ts';
import type { Audience } from '../words.ts';

/** What the questions can see: the answers so far, and what follows from them. */
export interface State {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly procedures: Procedures;
  readonly calendar: Calendar;
  readonly today: PlainDate;
  readonly area: string | null;
  readonly role: Role | null;
  readonly audience: Audience;
  /** The version in force for the conference; before its date is known, the current one. Null before the area is known. */
  readonly procedure: Procedure | null;
  /** Every version that may still be the one: all of the area's, until the date of the conference is known. */
  readonly versions: readonly Procedure[];
  /** The answer of the rules, once everything that they ask for is known, or once nothing can turn a "no" any more. */
  readonly checked: Checked | null;
  /** The question whose answer settled a "no": none of those that would follow is needed. Null otherwise. */
  readonly settledBy: string | null;
}

/** True when the rules let the complaint be sent, whether or not somebody must still decide to take it. */
export function mayGoOn({ checked }: Pick<State, 'checked'>): boolean {
  return checked?.ok === true && ['can-complain', 'can-ask-late'].includes(checked.answer.answer);
}

/** True when it can still be sent, but after its last day. */
export function isLate({ checked }: Pick<State, 'checked'>): boolean {
  return checked?.ok === true && checked.answer.answer === 'can-ask-late';
}
