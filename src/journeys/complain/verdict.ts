import type { Calendar } from '../../domain/calendar/calendar.ts';
import { day, type PlainDate } from '../../domain/calendar/day.ts';
import { check, factsAsked, isRefused, type Checked, type Situation } from '../../domain/procedure/check.ts';
import { asksForNotes } from '../../domain/procedure/entry-clock.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { factsFrom, type Facts } from './facts.ts';
import { mayGoOn } from './state.ts';

/** The answer of the rules, and the question that settled it where nothing can be sent. */
export interface Verdict {
  readonly checked: Checked | null;
  readonly settledBy: string | null;
}

interface Known {
  readonly calendar: Calendar;
  readonly today: PlainDate;
}

/** The questions that the rules ask about, in the order of the journey. */
const decisive = ['area', 'role', 'attended', 'dissented', 'grounds', 'conference-date'] as const;

/**
 * What the rules say to the answers so far. A "no" that no further answer can turn is told at once: nobody
 * answers questions that make no difference.
 */
export function verdictOn(
  answers: Readonly<Record<string, unknown>>,
  procedure: Procedure,
  versions: readonly Procedure[],
  known: Known,
): Verdict {
  for (const [index, slug] of decisive.entries()) {
    const facts = factsFrom(only(answers, decisive.slice(0, index + 1)));
    const possible = facts.conferenceDate ? [procedure] : versions;
    if (!facts.role || !possible.every((version) => isRefused(version, soFar(version, facts)))) continue;
    const situation = { ...soFar(procedure, facts), ...datesOf(known.today) };
    return { checked: check(procedure, situation, known.calendar), settledBy: slug };
  }
  const checked = checkAll(procedure, factsFrom(answers), known);
  if (!checked || mayGoOn({ checked })) return { checked, settledBy: null };
  return { checked, settledBy: asksForNotes(procedure) ? 'notes-received' : 'conference-date' };
}

/** The situation that the rules ask about; null while an answer is missing. */
export function situationFrom(facts: Facts, procedure: Procedure): Omit<Situation, 'on'> | null {
  const { role, grounds, conferenceDate, attended, dissented, notesReceived } = facts;
  if (!role || !grounds || !conferenceDate) return null;
  const asked = factsAsked(procedure, role);
  if (asked.includes('attended') && attended === undefined) return null;
  if (asked.includes('dissented') && attended && dissented === undefined) return null;
  if (asksForNotes(procedure) && notesReceived === undefined) return null;
  return {
    ...{ role, grounds, attended, dissented },
    conferenceDate: day(conferenceDate),
    notesReceivedDate: notesReceived ? day(notesReceived) : null,
  };
}

function checkAll(procedure: Procedure, facts: Facts, { calendar, today }: Known): Checked | null {
  const situation = situationFrom(facts, procedure);
  return situation && check(procedure, { ...situation, on: today }, calendar);
}

/** Takes what is not answered yet in the person's favour. */
function soFar(procedure: Procedure, { role, attended = true, dissented = true, grounds }: Facts) {
  return { role: role!, attended, dissented, grounds: grounds ?? procedure.grounds };
}

/** Where dates make no difference. */
function datesOf(today: PlainDate) {
  return { conferenceDate: today, notesReceivedDate: null, on: today };
}

function only(answers: Readonly<Record<string, unknown>>, slugs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    slugs.filter((slug) => slug in answers).map((slug) => [slug, answers[slug]] as const),
  );
}
