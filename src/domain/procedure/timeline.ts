import type { Limit } from '../calendar/limit.ts';
import { limitInWords } from '../calendar/words.ts';
import type { Clock } from './clock.ts';
import { readingsOf } from './clocks.ts';
import { contactOf } from './contacts.ts';
import { conditionInWords, holderInWords, sinceInWords } from './event-words.ts';
import type { Procedure } from './schema.ts';
import type { Stage, Step } from './stage.ts';

interface Duty {
  readonly stage: { id: string; title: string };
  readonly whose: 'you' | 'them';
  /** "you", or the contact: "the chairperson". */
  readonly who: string;
  readonly title: string;
  /** When it is there after some results only. */
  readonly condition: string | null;
}

/** Another way to read a limit, with the reason. */
export interface ReadingInWords {
  readonly limit: string;
  readonly since: string;
  readonly why: string;
}

/** One line of the guide's table and picture: a limit, or a duty that has none. */
export type TimelineRow =
  | (Duty & {
      readonly status: 'limit';
      readonly clock: string;
      readonly limit: Limit;
      readonly limitInWords: string;
      /** "after the conference". */
      readonly since: string;
      readonly otherReadings: readonly ReadingInWords[];
      /** What happens when the family is late. */
      readonly late: string | null;
    })
  | (Duty & {
      readonly status: 'no-limit';
      readonly words: string;
      /** The step of the stage that has no limit; null for what the family does. */
      readonly step: Step['event'] | null;
    });

/** Every limit of a procedure on both sides, stage by stage, and after those of a stage its duties with no limit. */
export function timelineOf(procedure: Procedure): TimelineRow[] {
  return procedure.stages.flatMap((stage, at) => [
    ...(at === 0 ? noEntryLimit(procedure, stage) : []),
    ...procedure.clocks
      .filter((clock) => clock.stage === stage.id)
      .map((clock) => limitRow(procedure, stage, clock)),
    ...stage.steps.flatMap((step) => noLimitRow(procedure, stage, step)),
  ]);
}

function limitRow(procedure: Procedure, stage: Stage, clock: Clock): TimelineRow {
  return {
    status: 'limit',
    stage: titleOf(stage),
    whose: clock.for === 'family' ? 'you' : 'them',
    who: holderInWords(procedure, clock),
    title: clock.title,
    clock: clock.id,
    limit: clock.limit,
    limitInWords: limitInWords(clock.limit),
    since: sinceInWords(procedure, clock.from),
    condition: conditionInWords(procedure, clock),
    otherReadings: otherReadings(procedure, clock),
    late: clock.late?.words ?? null,
  };
}

function otherReadings(procedure: Procedure, clock: Clock): ReadingInWords[] {
  return readingsOf(clock).flatMap(({ limit, from, why }) =>
    why === null ? [] : [{ limit: limitInWords(limit), since: sinceInWords(procedure, from), why }],
  );
}

function noLimitRow(procedure: Procedure, stage: Stage, step: Step): TimelineRow[] {
  if (!step.noLimit) return [];
  const who = contactOf(procedure, step.by).title;
  const condition = conditionInWords(procedure, step);
  return [
    {
      status: 'no-limit',
      stage: titleOf(stage),
      whose: 'them',
      who,
      title: step.will,
      condition,
      words: step.noLimit,
      step: step.event,
    },
  ];
}

function noEntryLimit({ noEntryLimit: words }: Procedure, stage: Stage): TimelineRow[] {
  if (!words) return [];
  const title = 'Send your complaint';
  return [
    {
      status: 'no-limit',
      stage: titleOf(stage),
      whose: 'you',
      who: 'you',
      title,
      condition: null,
      words,
      step: null,
    },
  ];
}

function titleOf({ id, title }: Stage): { id: string; title: string } {
  return { id, title };
}
