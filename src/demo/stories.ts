import { moment, momentOf, type Moment } from '../domain/calendar/moment.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Decision } from '../domain/complaint/decision.ts';
import type { ComplaintEvent, Entry } from '../domain/complaint/events.ts';
import { mayComeLate, tellDelay } from '../domain/complaint/delays.ts';
import { fold } from '../domain/complaint/evolve.ts';
import { lodge } from '../domain/complaint/lodge.ts';
import { progress } from '../domain/complaint/progress.ts';
import { recordStep } from '../domain/complaint/record-step.ts';
import { requestStage } from '../domain/complaint/request-stage.ts';
import { allowedSteps } from '../domain/complaint/steps.ts';
import type { Panel } from '../domain/procedure/panel.ts';
import type { Procedure } from '../domain/procedure/schema.ts';
import type { Stage } from '../domain/procedure/stage.ts';
import { factsFor } from './facts.ts';
import { nameNext } from './panel.ts';
import { tellingFor } from './telling.ts';

const day = 86_400_000;

/** A demonstration complaint: how far it has come, and how many days its last entry is ago. */
export interface Story {
  readonly procedure: Procedure;
  readonly stage: Stage;
  readonly daysAgo: number;
  /** True when the stage has run to its end. */
  readonly isComplete: boolean;
  /** True when the family was told that something comes late, 25 days after the last step. */
  readonly isTold: boolean;
  /** The account of a member of its panel, where it has one. */
  readonly account?: string;
}

/** True for a story whose panel is named and has its papers: those that wait for a panel, in time. */
export function hasPanel({ stage, isComplete, daysAgo }: Story): boolean {
  return stage.panel !== undefined && !isComplete && daysAgo < 1;
}

/** One story in time and one long overdue at every stage of a procedure, and one that has ended. */
export function storiesOf(procedure: Procedure): Story[] {
  const last = procedure.stages.at(-1)!;
  const begun = procedure.stages.flatMap((stage, index) => [
    { procedure, stage, daysAgo: 0.5, isComplete: false, isTold: false },
    { procedure, stage, daysAgo: 45, isComplete: false, isTold: index === 0 },
  ]);
  return [...begun, { procedure, stage: last, daysAgo: 2, isComplete: true, isTold: false }];
}

/**
 * Plays a story by the same decisions that real complaints go through, a step a day, so that nothing can be
 * shown that the rules do not allow. `until` is the time of its last entry, in milliseconds since 1970.
 */
export function play(story: Story, until: number, calendar: Calendar): Entry[] {
  const dry = run(story, until, calendar);
  const start = until - (dry.at(-1)!.recordedAt - until);
  const entries = run(story, start, calendar);
  return story.isTold
    ? [...entries, ...delayAfter(entries, story.procedure, until + 25 * day, calendar)]
    : entries;
}

/** The family is told that the most urgent step comes late, where a limit runs. */
function delayAfter(
  entries: readonly Entry[],
  procedure: Procedure,
  time: number,
  calendar: Calendar,
): Entry[] {
  const context = { procedure, calendar, now: momentOf(time) };
  const complaint = fold(entries);
  const duty = progress(complaint, context).duties.find(mayComeLate);
  if (!duty) return [];
  const facts = { stage: duty.stage.id, step: duty.step.event, expected: context.now.day.add({ days: 30 }) };
  const reason = 'Somebody was ill. This is made up for the demonstration.';
  const told = tellDelay(complaint, { ...facts, reason }, context);
  if (!told.ok) throw new Error(`The demonstration of a delay was refused: ${told.reason}`);
  return told.events.map((event) => entryOf(event, entries.length + 1, time, 'demonstration'));
}

function run(story: Story, start: number, calendar: Calendar): Entry[] {
  const { procedure, stage, isComplete, account = null } = story;
  const entries: Entry[] = [];
  let time = start;
  const context = () => ({ procedure, calendar, now: momentOf(time) });
  const add = (decision: Decision, recordedBy: string) => {
    if (!decision.ok)
      throw new Error(
        `The demonstration of ${procedure.id} ${procedure.version} was refused: ${decision.reason}`,
      );
    for (const event of decision.events) entries.push(entryOf(event, entries.length + 1, time, recordedBy));
    time += day;
  };
  /** On the day of the entry before: naming a panel takes no time from its limit. */
  const namePanel = (panel: Panel) => {
    for (;;) {
      const named = nameNext(panel, fold(entries), { ...context(), now: momentOf(time - day) }, account);
      if (!named) return;
      time -= day;
      add(named, 'demonstration');
    }
  };
  add(firstEvent(procedure, momentOf(time), calendar), 'family');
  for (const current of procedure.stages) {
    const isBegun = current.id === stage.id && !isComplete;
    if (current.panel && (!isBegun || hasPanel(story))) namePanel(current.panel);
    if (isBegun) break;
    takeSteps(current, { entries, context, add }, current.id === stage.id);
    if (current.id === stage.id) break;
    add(
      requestStage(
        fold(entries),
        { stage: current.next!, at: momentOf(time), reasons: 'We do not agree with the answer.' },
        context(),
      ),
      'family',
    );
  }
  return entries;
}

interface Play {
  readonly entries: Entry[];
  readonly context: () => { procedure: Procedure; calendar: Calendar; now: Moment };
  readonly add: (decision: Decision, recordedBy: string) => void;
}

/** Takes every step of a stage that the rules allow, in their order, and ends with an outcome that leads on. */
function takeSteps(stage: Stage, { entries, context, add }: Play, isLast: boolean): void {
  for (;;) {
    const complaint = fold(entries);
    const now = context();
    const [next] = allowedSteps(now.procedure, complaint).filter(
      ({ stage: { id }, step }) => id === stage.id && step.event !== 'restorative-offered',
    );
    if (!next) return;
    const outcome = next.step.event === 'outcome-sent' ? outcomeFor(stage, isLast) : [];
    add(
      recordStep(
        complaint,
        {
          stage: stage.id,
          step: next.step.event,
          at: now.now,
          by: next.step.by,
          note: noteFor(next.step.event),
          outcome,
          ...factsFor(next.step.event, stage.id, { complaint, context: now }),
        },
        now,
      ),
      'demonstration',
    );
  }
}

function outcomeFor(stage: Stage, isLast: boolean): string[] {
  if (stage.outcomes.length === 0) return [];
  const wanted = isLast
    ? stage.outcomes.find(({ leadsTo }) => leadsTo === 'ends')
    : stage.outcomes.find(({ leadsTo }) => leadsTo === 'next-stage');
  return [(wanted ?? stage.outcomes[0]!).id];
}

function noteFor(event: string): string {
  return event === 'outcome-sent'
    ? 'Thank you for telling us about your worries. This letter is made up for the demonstration.'
    : 'This entry is made up for the demonstration.';
}

function firstEvent(procedure: Procedure, at: Moment, calendar: Calendar): Decision {
  const role = procedure.roles.parent.standing === 'named' ? 'parent' : 'professional';
  const conferenceDate = at.day.subtract({ days: 2 });
  const situation = {
    role,
    attended: true,
    dissented: true,
    grounds: [procedure.grounds[0]!, 'agency-service'],
    conferenceDate,
    notesReceivedDate: at.day.subtract({ days: 1 }),
  } as const;
  const area = procedure.areas[0]!.id;
  return lodge(
    { area, isYoung: false, at, situation, telling: tellingFor(area, role, situation) },
    { procedure, calendar, now: at },
  );
}

function entryOf(event: ComplaintEvent, position: number, recordedAt: number, recordedBy: string): Entry {
  return { position, event, recordedAt, recordedBy };
}

/** A version that is no longer in force is shown at the time when it was. */
export function lastEntryOf({ procedure, daysAgo }: Story, now: number): number {
  const end = procedure.inForce.to ? moment(`${procedure.inForce.to}T10:00`).at!.epochMilliseconds : now;
  return Math.min(now, end) - daysAgo * day;
}
