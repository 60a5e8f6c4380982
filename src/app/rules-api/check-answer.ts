import { z } from 'zod';
import type { CheckAnswer as Checked, Reason } from '../../domain/procedure/check.ts';
import { groundSchema } from '../../domain/procedure/ids.ts';
import type { Procedure } from '../../domain/procedure/schema.ts';
import type { Rules } from './rules.ts';

const reasons = [
  'role',
  'not-attended',
  'not-dissented',
  'grounds',
  'role-not-named',
  'clock-not-started',
  'no-limit',
  'late-refused',
  'late-discretion',
  'late-not-stated',
] as const satisfies readonly Reason[];

const helpPageSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  href: z.string().describe('Path on this server'),
});

/** What `check` answers. Null stands where there is nothing to say. */
export const checkAnswerSchema = z.strictObject({
  procedure: z.string(),
  version: z.string(),
  answer: z
    .enum(['can-complain', 'can-ask-late', 'too-late', 'not-this-procedure'])
    .describe('`can-ask-late`: past the last day, and someone may still decide to take it'),
  why: z.array(z.enum(reasons)),
  covered: z.array(groundSchema),
  notCovered: z.array(groundSchema),
  lastDay: z.iso.date().nullable().describe('The latest reading of the rule: nobody is refused before it'),
  safeLastDay: z.iso.date().nullable().describe('The earliest reading of the rule'),
  daysLeft: z
    .int()
    .nullable()
    .describe('Calendar days from `on` to `lastDay`: 0 on the last day, negative after it'),
  workingDaysLeft: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Working days after `on`, up to and including `lastDay`'),
  start: z
    .strictObject({ stage: z.string(), contact: z.string() })
    .nullable()
    .describe('Where to begin, and with whom'),
  instead: z.array(helpPageSchema).describe('Where else to go'),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** The answer as plain data. Throws where a procedure names a help page that there is not. */
export function toCheckAnswer(
  { id, version }: Procedure,
  checked: Checked,
  helpPages: Rules['helpPages'],
): CheckAnswer {
  const { answer, why, covered, notCovered, lastDay, safeLastDay, daysLeft, workingDaysLeft, start } =
    checked;
  return {
    procedure: id,
    version,
    answer,
    why: [...why],
    covered: [...covered],
    notCovered: [...notCovered],
    lastDay: lastDay?.toString() ?? null,
    safeLastDay: safeLastDay?.toString() ?? null,
    daysLeft,
    workingDaysLeft,
    start,
    instead: checked.instead.map((page) => pageOf(page, helpPages)),
  };
}

function pageOf(id: string, helpPages: Rules['helpPages']) {
  const page = helpPages.get(id);
  if (!page) throw new Error(`There is no help page ${id}: add content/help/${id}.md`);
  return { id, title: page.title, href: page.href };
}
