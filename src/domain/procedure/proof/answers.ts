import type { Calendar } from '../../calendar/calendar.ts';
import type { PlainDate } from '../../calendar/day.ts';
import { check, type CheckAnswer } from '../check.ts';
import type { Procedure } from '../schema.ts';
import { placeOf, type Fault } from './finding.ts';
import { situationsOf, type Answering } from './situations.ts';

/**
 * Each path of answers ends in exactly one result: whoever asks, about whatever, on whichever side of the
 * last day, is told one of the four answers, and is told where to go with it. Nobody ends at a bare "no".
 */
export function answerFaults(
  procedure: Procedure,
  calendar: Calendar,
  known: { helpPages: ReadonlySet<string>; today: PlainDate },
  answering: Answering = check,
): Fault[] {
  const faults: Fault[] = [];
  for (const situation of situationsOf(procedure, calendar, known.today, answering)) {
    const checked = answering(procedure, situation, calendar);
    const place = placeOf('roles', situation.role);
    if (!checked.ok)
      faults.push({
        place,
        fault: 'one of the answers cannot be counted',
        remedy: 'look at the entry clock',
      });
    else
      faults.push(
        ...routeFaults(procedure, checked.answer, known.helpPages).map((fault) => ({ place, ...fault })),
      );
  }
  return faults;
}

function routeFaults(procedure: Procedure, answer: CheckAnswer, helpPages: ReadonlySet<string>) {
  const lost = answer.instead
    .filter((page) => !helpPages.has(page))
    .map((page) => ({
      fault: `an answer leads to the help page ${page}, which is not there`,
      remedy: `write content/help/${page}.md`,
    }));
  if (hasOneRoute(procedure, answer)) return lost;
  return [
    ...lost,
    {
      fault: `the answer ${answer.answer} does not lead to exactly one place to go`,
      remedy: 'give the role instead, or correct the entry clock',
    },
  ];
}

/** Yes leads to a stage and a contact; no leads to other pages. */
function hasOneRoute({ stages, contacts }: Procedure, { answer, start, instead }: CheckAnswer): boolean {
  switch (answer) {
    case 'can-complain':
    case 'can-ask-late':
      return stages.some(({ id }) => id === start?.stage) && contacts.some(({ id }) => id === start?.contact);
    case 'too-late':
    case 'not-this-procedure':
      return start === null && instead.length > 0;
    default:
      return false;
  }
}
