import { z } from 'zod';
import { day, isAfter, type PlainDate } from '../../domain/calendar/day.ts';
import { check, factsAsked } from '../../domain/procedure/check.ts';
import { entryRule } from '../../domain/procedure/entry-clock.ts';
import { groundSchema, roleSchema } from '../../domain/procedure/ids.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import { dayNow } from '../../ports/now.ts';
import { calendarEnds } from './calendar-ends.ts';
import { toCheckAnswer, type CheckAnswer } from './check-answer.ts';
import { procedureFor, unknownProcedure } from './find-procedure.ts';
import type { FieldError } from './problem.ts';
import { pointerTo, readFields } from './read-fields.ts';
import { refuse, refuseFields, type Reply, type Rules } from './rules.ts';
import { dateField, readMoment } from './time-fields.ts';

/** May this be sent, and by when? */
export const checkRequestSchema = z.strictObject({
  procedure: z.string().describe('Id of a procedure'),
  version: z
    .string()
    .optional()
    .describe(
      'Left out: the version in force on the day of the conference. Given: that one, whatever the dates',
    ),
  role: roleSchema.describe('Who is asking'),
  attended: z
    .boolean()
    .optional()
    .describe('Were they at the conference? Needed for the roles of which the procedure asks it'),
  dissented: z
    .boolean()
    .optional()
    .describe('Did they formally disagree there? Needed for the roles of which the procedure asks it'),
  grounds: z.array(groundSchema).min(1).describe('What it is about'),
  conferenceDate: dateField.describe('Not after `on`'),
  notesReceivedDate: dateField
    .nullish()
    .describe('When the notes of the conference came. Null or left out: not yet'),
  on: dateField.optional().describe('The day to answer for. Left out: today in London'),
});
export type CheckQuestion = z.infer<typeof checkRequestSchema>;

/**
 * Answers whether something may be sent, and by which day. Refuses fields that are wrong, and a last day past
 * the known bank holidays. Source: contract/rules-api, "POST /api/v1/check".
 */
export function answerCheck(rules: Rules, body: unknown): Reply<CheckAnswer> {
  const unknown = unknownProcedure(rules.procedures, body);
  if (unknown) return refuse(unknown);
  const read = readFields(checkRequestSchema, body);
  if (!read.ok) return read;
  const { fields } = read;
  const procedure = procedureFor(rules.procedures, fields, day(fields.conferenceDate));
  const on = fields.on ? day(fields.on) : dayNow(rules.now);
  const errors = [
    ...datesOutside(fields, rules),
    ...datesOutOfOrder(fields, on),
    ...factsLeftOut(fields, procedure),
  ];
  if (errors.length > 0) return refuseFields(errors);
  const checked = check(procedure, situationOf(fields, on), rules.calendar);
  if (checked.ok) return { ok: true, body: toCheckAnswer(procedure, checked.answer, rules.helpPages) };
  const start =
    entryRule(procedure)?.from.event === 'notes-received' ? 'notesReceivedDate' : 'conferenceDate';
  return refuseFields([calendarEnds(pointerTo(start), rules.calendar)]);
}

function situationOf(
  { role, attended, dissented, grounds, conferenceDate, notesReceivedDate }: CheckQuestion,
  on: PlainDate,
) {
  const notes = notesReceivedDate ? day(notesReceivedDate) : null;
  return {
    role,
    attended,
    dissented,
    grounds: [...new Set(grounds)],
    conferenceDate: day(conferenceDate),
    notesReceivedDate: notes,
    on,
  };
}

function datesOutside(fields: CheckQuestion, { calendar }: Rules): FieldError[] {
  return (['conferenceDate', 'notesReceivedDate', 'on'] as const).flatMap((name) => {
    const read = fields[name] ? readMoment(fields[name], calendar) : null;
    return !read || read.ok ? [] : [{ pointer: pointerTo(name), detail: read.detail }];
  });
}

function datesOutOfOrder(
  { conferenceDate, notesReceivedDate, on: asked }: CheckQuestion,
  on: PlainDate,
): FieldError[] {
  const errors: FieldError[] = [];
  const until = asked ? `${on}, the day in “on”` : `${on}, which is today`;
  const add = (field: string, detail: string) => errors.push({ pointer: pointerTo(field), detail });
  if (isAfter(day(conferenceDate), on)) add('conferenceDate', `Give a day that is not after ${until}.`);
  if (!notesReceivedDate) return errors;
  if (isAfter(day(notesReceivedDate), on)) add('notesReceivedDate', `Give a day that is not after ${until}.`);
  if (isAfter(day(conferenceDate), day(notesReceivedDate)))
    add('notesReceivedDate', 'Give a day that is not before the conference.');
  return errors;
}

function factsLeftOut(fields: CheckQuestion, procedure: Procedure): FieldError[] {
  const missing = factsAsked(procedure, fields.role).filter((fact) => fields[fact] === undefined);
  return missing.map((fact) => ({
    pointer: pointerTo(fact),
    detail: `This procedure asks it of this role (${fields.role}). Add it: true or false.`,
  }));
}
