import { expect } from 'vitest';
import { moment, momentText, type Moment } from '../../src/domain/calendar/moment.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Refusal } from '../../src/domain/complaint/decision.ts';
import type { ComplaintEvent, Entry } from '../../src/domain/complaint/events.ts';
import { progress, type Progress } from '../../src/domain/complaint/progress.ts';
import type { ClockState } from '../../src/domain/procedure/clocks.ts';
import type { Procedure } from '../../src/domain/procedure/schema.ts';
import type { ComplaintBuilder } from './a-complaint.ts';
import type { Command } from './commands.ts';
import { recorded, told } from './told.ts';

/** The facts of an event that a test is about. */
export type Expected = Partial<ComplaintEvent> & Pick<ComplaintEvent, 'type'>;

/** Where a complaint should stand. A clock is written `running 2026-04-17`, or `not-started` alone. */
export interface Stands {
  readonly status: Complaint['status'];
  readonly stage?: string;
  readonly holder: string | null;
  /** Every clock that has started or is not needed, by id. */
  readonly clocks: Readonly<Record<string, string>>;
}

/** A complaint at a time. Each answer is the next scene, so that a whole walk reads as one sentence. */
export interface Scene {
  readonly entries: readonly Entry[];
  readonly progress: Progress;
  /** Time passes, and nothing is done. */
  on(now: string): Scene;
  when(command: Command): {
    /** The events that come of it, or the reason why not. */
    then(first: Refusal | Expected, ...more: Expected[]): Scene;
  };
  /** Asserts where it stands. */
  so(stands: Stands): Scene;
}

/** A complaint with its history. */
export function given(complaint: ComplaintBuilder): Scene {
  const entries = complaint.entries();
  const last = moment(entries.at(-1)!.event.at);
  return scene(entries, complaint.procedure, last);
}

function scene(entries: readonly Entry[], procedure: Procedure, now: Moment): Scene {
  const { complaint, context } = told(entries, procedure, now);
  const here: Scene = {
    entries,
    progress: progress(complaint, context),
    on: (later) => scene(entries, procedure, moment(later)),
    when: (command) => ({
      then(first, ...more) {
        const decision = command.decide(told(entries, procedure, command.now));
        if (typeof first === 'string') {
          expect(decision).toEqual({ ok: false, reason: first });
          return scene(entries, procedure, command.now);
        }
        expect(decision).toMatchObject({ ok: true, events: [first, ...more] });
        const events = decision.ok ? decision.events : [];
        return scene([...entries, ...recorded(events, entries, command)], procedure, command.now);
      },
    }),
    so(stands) {
      const { status, stage } = complaint;
      const actual = { status, stage, holder: here.progress.holder, clocks: clocksOf(here.progress) };
      expect(actual).toEqual({ stage, ...stands });
      return here;
    },
  };
  return here;
}

function clocksOf({ clocks }: Progress): Record<string, string> {
  const told: ClockState[] = ['not-started'];
  const started = clocks.filter(({ state }) => !told.includes(state));
  return Object.fromEntries(
    started.map(({ clock, state, due }) => [clock.id, due ? `${state} ${momentText(due)}` : state] as const),
  );
}
