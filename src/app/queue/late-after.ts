import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PlainDate } from '../../domain/calendar/day.ts';
import { exactTime } from '../../domain/calendar/moment.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { Duty } from '../../domain/complaint/duties.ts';
import type { ReadComplaint } from '../read-complaint.ts';

/**
 * The last instant, in milliseconds since 1970, at which a duty is not late: the end of its limit, or of the last day on
 * which "without delay" is still kept. Null for a duty that the procedure sets no time for.
 */
export function lateAfter(
  duty: Duty,
  { complaint, context }: Pick<ReadComplaint, 'complaint' | 'context'>,
): number | null {
  const due = duty.clock?.due;
  if (due) return due.at?.epochMilliseconds ?? lastInstantOf(due.day);
  const flagged = flaggedFrom(duty, complaint, context.calendar);
  return flagged && lastInstantOf(flagged.subtract({ days: 1 }));
}

/** The last millisecond of a day in London. */
export function lastInstantOf(day: PlainDate): number {
  return exactTime({ day: day.add({ days: 1 }), at: null }).epochMilliseconds - 1;
}

/** The day from which a duty "without delay" is flagged: the rule of `progress`, turned round. */
function flaggedFrom(
  { stage, step }: Duty,
  { occurrences }: ReadComplaint['complaint'],
  calendar: Calendar,
): PlainDate | null {
  const started = occurrences.findLast((one) => one.type === 'requested' && one.stage === stage.id);
  if (step.flagAfter === undefined || !started) return null;
  const day = addWorkingDays(started.at.day, step.flagAfter, calendar);
  return day === 'calendar-ends' ? null : day;
}
