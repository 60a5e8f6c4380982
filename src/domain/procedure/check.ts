import type { Calendar } from '../calendar/calendar.ts';
import { daysBetween, earliest, isAfter, latest, type PlainDate } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { ClockStatus } from './clocks.ts';
import { entryClockOf } from './entry-clock.ts';
import { helpForGrounds, splitGrounds } from './grounds.ts';
import type { Ground, Role } from './ids.ts';
import type { Procedure } from './schema.ts';

/** Somebody's situation, as far as the rules ask for it. */
export interface Situation {
  readonly role: Role;
  /** Was at the conference. Undefined: not asked, which counts as no where the procedure asks. */
  readonly attended?: boolean | undefined;
  /** Formally disagreed there. */
  readonly dissented?: boolean | undefined;
  readonly grounds: readonly Ground[];
  readonly conferenceDate: PlainDate;
  readonly notesReceivedDate: PlainDate | null;
  readonly on: PlainDate;
}

type DateFact = 'conferenceDate' | 'notesReceivedDate' | 'on';

export type Reason =
  | 'role'
  | 'not-attended'
  | 'not-dissented'
  | 'grounds'
  | 'role-not-named'
  | 'clock-not-started'
  | 'no-limit'
  | 'late-refused'
  | 'late-discretion'
  | 'late-not-stated';

export interface CheckAnswer {
  readonly answer: 'can-complain' | 'can-ask-late' | 'too-late' | 'not-this-procedure';
  readonly why: readonly Reason[];
  readonly covered: readonly Ground[];
  readonly notCovered: readonly Ground[];
  readonly lastDay: PlainDate | null;
  readonly safeLastDay: PlainDate | null;
  readonly daysLeft: number | null;
  readonly workingDaysLeft: number | null;
  readonly start: { stage: string; contact: string } | null;
  /** Help pages to go on to. */
  readonly instead: readonly string[];
}

/** Help pages for somebody who is too late. */
export const insteadWhenLate = ['advocates', 'ombudsman', 'legal-advice'] as const;

export type Checked =
  { ok: true; answer: CheckAnswer; clock: ClockStatus | null } | { ok: false; reason: 'calendar-ends' };

/**
 * May this be sent, and by which day? Refused only when the last day runs past the known bank holidays.
 * Source: contract/rules-api, "POST /check"; spec/procedures for each rule.
 */
export function check(procedure: Procedure, situation: Situation, calendar: Calendar): Checked {
  const grounds = splitGrounds(procedure, situation.grounds);
  const refusals = refusalsOf(procedure, situation, grounds.covered);
  if (refusals.length > 0)
    return { ok: true, answer: elsewhere(procedure, situation, grounds, refusals), clock: null };
  const entry = entryClockOf(procedure, situation, calendar);
  if (entry === 'calendar-ends') return { ok: false, reason: 'calendar-ends' };
  const forRole = isNamed(procedure, situation) ? [] : procedure.roles[situation.role].instead;
  const timed = timing(procedure, situation, entry, calendar);
  const forLate = 'instead' in timed ? timed.instead : [];
  const instead = [...new Set([...forLate, ...helpForGrounds(grounds.notCovered), ...forRole])];
  return { ok: true, clock: entry, answer: { ...grounds, ...timed, instead } };
}

/** Which facts about the conference a procedure asks of somebody: `attended`, `dissented`, both or none. */
export function factsAsked(procedure: Procedure, role: Role): readonly ('attended' | 'dissented')[] {
  return procedure.roles[role].requires;
}

function isNamed(procedure: Procedure, { role }: Situation): boolean {
  return procedure.roles[role].standing === 'named';
}

/** True when the procedure does not take it, whatever the dates are. */
export function isRefused(procedure: Procedure, situation: Omit<Situation, DateFact>): boolean {
  return refusalsOf(procedure, situation, splitGrounds(procedure, situation.grounds).covered).length > 0;
}

function refusalsOf(
  procedure: Procedure,
  situation: Omit<Situation, DateFact>,
  covered: readonly Ground[],
): Reason[] {
  const { standing, requires } = procedure.roles[situation.role];
  const reasons: Reason[] = [];
  if (standing === 'not-this-procedure') reasons.push('role');
  if (requires.includes('attended') && !situation.attended) reasons.push('not-attended');
  if (requires.includes('dissented') && !situation.dissented) reasons.push('not-dissented');
  if (covered.length === 0) reasons.push('grounds');
  return reasons;
}

function elsewhere(
  procedure: Procedure,
  { role }: Situation,
  grounds: Pick<CheckAnswer, 'covered' | 'notCovered'>,
  why: readonly Reason[],
): CheckAnswer {
  const forRole = why.some((reason) => reason !== 'grounds') ? procedure.roles[role].instead : [];
  const instead = [...new Set([...forRole, ...helpForGrounds(grounds.notCovered), 'advocates'])];
  const nothing = { lastDay: null, safeLastDay: null, daysLeft: null, workingDaysLeft: null, start: null };
  return { answer: 'not-this-procedure', why, ...grounds, ...nothing, instead };
}

function timing(procedure: Procedure, situation: Situation, entry: ClockStatus | null, calendar: Calendar) {
  const first = procedure.stages[0]!;
  const start = { stage: first.id, contact: first.askTo };
  const named: Reason[] = isNamed(procedure, situation) ? [] : ['role-not-named'];
  const dates = (entry?.readings ?? []).flatMap(({ due }) => (due ? [due.day] : []));
  const lastDay = latest(dates);
  const days = {
    lastDay,
    safeLastDay: earliest(dates),
    daysLeft: lastDay && daysBetween(situation.on, lastDay),
    workingDaysLeft: lastDay && workingDaysBetween(situation.on, lastDay, calendar),
  };
  if (!entry) return { answer: 'can-complain', why: [...named, 'no-limit'], ...days, start } as const;
  if (!lastDay)
    return { answer: 'can-complain', why: [...named, 'clock-not-started'], ...days, start } as const;
  if (!isAfter(situation.on, lastDay)) return { answer: 'can-complain', why: named, ...days, start } as const;
  return late(entry, days, start);
}

function late(
  entry: ClockStatus,
  days: Pick<CheckAnswer, 'lastDay' | 'safeLastDay' | 'daysLeft' | 'workingDaysLeft'>,
  start: CheckAnswer['start'],
) {
  const rule = entry.clock.late?.rule ?? 'not-stated';
  if (rule === 'refused')
    return {
      answer: 'too-late',
      why: ['late-refused'],
      ...days,
      start: null,
      instead: insteadWhenLate,
    } as const;
  return { answer: 'can-ask-late', why: [`late-${rule}`], ...days, start } as const;
}
