import type { Calendar } from '../../calendar/calendar.ts';
import type { PlainDate } from '../../calendar/day.ts';
import type { Checked, Situation } from '../check.ts';
import { conferenceGrounds, elsewhereGrounds, roles, type Ground } from '../ids.ts';
import type { Procedure } from '../schema.ts';

/** What answers a situation; `check`, unless a test puts another in its place. */
export type Answering = (procedure: Procedure, situation: Situation, calendar: Calendar) => Checked;

type Facts = Omit<Situation, 'conferenceDate' | 'notesReceivedDate' | 'on'>;

/**
 * Every situation in which the rules can tell people apart: each role × was there × disagreed there × each
 * ground alone and all together × before, on and after the last day × with the notes and without.
 */
export function* situationsOf(
  procedure: Procedure,
  calendar: Calendar,
  today: PlainDate,
  answering: Answering,
): Generator<Situation> {
  for (const facts of factsOf(procedure)) {
    for (const notesReceivedDate of [today, null]) {
      const first: Situation = { ...facts, conferenceDate: today, notesReceivedDate, on: today };
      yield first;
      const checked = answering(procedure, first, calendar);
      const lastDay = checked.ok ? checked.answer.lastDay : null;
      if (lastDay) for (const days of [0, 1]) yield { ...first, on: lastDay.add({ days }) };
    }
  }
}

function* factsOf(procedure: Procedure): Generator<Facts> {
  for (const role of roles.filter((each) => each in procedure.roles)) {
    for (const attended of [true, false]) {
      for (const dissented of [true, false]) {
        for (const grounds of groundSets) yield { role, attended, dissented, grounds };
      }
    }
  }
}

const all: readonly Ground[] = [...conferenceGrounds, ...elsewhereGrounds];
const groundSets: readonly (readonly Ground[])[] = [...all.map((ground) => [ground]), all];
