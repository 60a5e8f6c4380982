import { z } from 'zod';
import { day } from '../../domain/calendar/day.ts';
import { isCovered, type Calendar } from '../../domain/calendar/calendar.ts';
import { computeClocks, type ClockStatus } from '../../domain/procedure/clocks.ts';
import type { EventType } from '../../domain/procedure/ids.ts';
import type { EventRef } from '../../domain/procedure/clock.ts';
import { momentNow } from '../../ports/now.ts';
import { calendarEnds } from './calendar-ends.ts';
import { toClocksAnswer, type ClocksAnswer } from './clocks-answer.ts';
import { eventSchema, type EventFields } from './event-fields.ts';
import { procedureFor, unknownProcedure } from './find-procedure.ts';
import { pointerTo, readFields } from './read-fields.ts';
import { readEvents } from './read-events.ts';
import { refuse, refuseFields, type Reply, type Rules } from './rules.ts';
import { localTimeField, readMoment } from './time-fields.ts';

/** Where does everything stand? */
export const clocksRequestSchema = z.strictObject({
  procedure: z.string().describe('Id of a procedure'),
  version: z
    .string()
    .optional()
    .describe(
      'Left out: the version in force on the day of `conference-held`, else the current one. Given: that one, whatever the dates',
    ),
  events: z.array(eventSchema).describe('What has happened, in any order; each type once for each stage'),
  now: localTimeField.optional().describe('The time to answer for, in London. Left out: now'),
});
export type ClocksQuestion = z.infer<typeof clocksRequestSchema>;

/**
 * Answers how every clock of a procedure stands. Refuses fields that are wrong, and a limit that runs past the
 * known bank holidays. Source: contract/rules-api, "POST /api/v1/clocks".
 */
export function answerClocks(rules: Rules, body: unknown): Reply<ClocksAnswer> {
  const unknown = unknownProcedure(rules.procedures, body);
  if (unknown) return refuse(unknown);
  const read = readFields(clocksRequestSchema, body);
  if (!read.ok) return read;
  const { events, now } = read.fields;
  const procedure = procedureFor(rules.procedures, read.fields, conferenceDay(events));
  const { occurrences, errors } = readEvents(events, procedure, rules.calendar);
  const at =
    now === undefined ? { ok: true as const, moment: momentNow(rules.now) } : readMoment(now, rules.calendar);
  if (!at.ok) errors.push({ pointer: pointerTo('now'), detail: at.detail });
  if (!at.ok || errors.length > 0) return refuseFields(errors);
  const computed = computeClocks(procedure, occurrences, rules.calendar, at.moment);
  if (!computed.ok) return refuseFields([endOf(events, computed.from, rules.calendar)]);
  const past = startOfLimitPast(computed.clocks, rules.calendar);
  if (past) return refuseFields([endOf(events, past, rules.calendar)]);
  return { ok: true, body: toClocksAnswer(procedure, computed.clocks, at.moment) };
}

function conferenceDay(events: readonly EventFields[]) {
  const held = events.find(({ type }) => type === 'conference-held');
  return held ? day(held.at.slice(0, 10)) : null;
}

/** Calendar days and hours could be counted past the calendar; they are refused all the same, as `check` does. */
function startOfLimitPast(clocks: readonly ClockStatus[], calendar: Calendar): EventRef | undefined {
  const readings = clocks.flatMap((clock) => clock.readings);
  return readings.find(({ due }) => due && !isCovered(due.day, calendar))?.from;
}

/** The event that starts it; where nobody said when an outcome came, the one that sent it. */
function endOf(events: readonly EventFields[], from: EventRef, calendar: Calendar) {
  const indexOf = (type: EventType) =>
    events.findIndex((event) => event.type === type && event.stage === from.stage);
  const given = indexOf(from.event);
  return calendarEnds(pointerTo('events', given >= 0 ? given : indexOf('outcome-sent'), 'at'), calendar);
}
