import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/domain/calendar/moment.ts';
import { record, type Recording } from '../../../src/app/staff/record.ts';
import { factsFor } from '../../../src/demo/facts.ts';
import { progress } from '../../../src/domain/complaint/progress.ts';
import { allowedSteps } from '../../../src/domain/complaint/steps.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { stepSchema, type Stage, type StepEvent } from '../../../src/domain/procedure/stage.ts';
import { aComplaint } from '../../builders/a-complaint.ts';
import { store } from '../../builders/a-stored-complaint.ts';
import { someServices } from '../../builders/some-services.ts';
import { anOfficer } from '../../builders/some-staff.ts';
import { told } from '../../builders/told.ts';
import { procedures } from '../../domain/procedures.ts';

const now = '2026-06-01T12:00';
const at = moment('2026-06-01');
const events: readonly StepEvent[] = stepSchema.shape.event.options;
const everyOutcome = [...new Set(procedures.flatMap(({ stages }) => stages.flatMap((one) => idsOf(one))))];
const everyStage = procedures.flatMap((procedure) =>
  procedure.stages.map(
    (stage) => [`${procedure.id} ${procedure.version} ${stage.id}`, procedure, stage] as const,
  ),
);

function idsOf({ outcomes }: Stage): string[] {
  return outcomes.map(({ id }) => id);
}

/** A complaint that has come to a stage, and a way to ask for anything at all to be recorded. */
async function begunAt(procedure: Procedure, stage: Stage) {
  const role = procedure.roles.parent.standing === 'named' ? 'parent' : 'professional';
  const begun = aComplaint().underDefinition(procedure).by(role).atStage(stage.id);
  const entries = begun.entries();
  const { complaint, context } = told(entries, procedure, moment(now));
  const put = async (wanted: Partial<Recording> & { kind: Recording['kind'] }) => {
    const services = someServices(now);
    const { id } = await store(begun, services);
    const answer = await record(anOfficer, id, entries.length, wanted as Recording, services);
    const isStored = (await services.complaints.entries(id)).length > entries.length;
    expect(isStored).toBe(answer.ok);
    return answer;
  };
  const step = (of: string, event: StepEvent, outcome: readonly string[]) =>
    put({
      kind: 'step',
      stage: of,
      step: event,
      at,
      note: '',
      outcome,
      // Whether a panel is complete is another rule's: see panel-gate.test.ts.
      panelReasons: 'It met before it was named here.',
      ...factsFor(event, of, { complaint, context }),
    });
  return { put, step, complaint, context };
}

describe.each(everyStage)('%s', (_, procedure, stage) => {
  test('records a step of any stage only if the definition allows it now', async () => {
    const { step, complaint } = await begunAt(procedure, stage);
    const may = allowedSteps(procedure, complaint).map((one) => `${one.stage.id} ${one.step.event}`);
    const others = procedure.stages.map(({ id }) => id);
    const recorded: string[] = [];
    for (const of of [...others, 'stage-9', ''])
      for (const event of [...events, 'ended' as StepEvent]) {
        const there = procedure.stages.find(({ id }) => id === of);
        const outcome = event === 'outcome-sent' && there ? idsOf(there).slice(0, 1) : [];
        if ((await step(of, event, outcome)).ok) recorded.push(`${of} ${event}`);
      }
    expect(recorded.sort()).toEqual(may.sort());
  });

  test('gives only the outcomes of its list, and several only where they go together', async () => {
    const ready = await begunAt(procedure, stage);
    const isOpen = allowedSteps(procedure, ready.complaint).some(
      (one) => one.stage.id === stage.id && one.step.event === 'outcome-sent',
    );
    const given: string[] = [];
    for (const outcome of [...everyOutcome, 'not-in-any-list'])
      if ((await ready.step(stage.id, 'outcome-sent', [outcome])).ok) given.push(outcome);
    expect(given.sort()).toEqual(isOpen ? idsOf(stage).sort() : []);
    const none = await ready.step(stage.id, 'outcome-sent', []);
    expect(none.ok).toBe(isOpen && stage.outcomes.length === 0);
    const all = await ready.step(stage.id, 'outcome-sent', idsOf(stage));
    const mayAll =
      stage.outcomes.length < 2 || (stage.severalOutcomes && stage.outcomes.every(({ alone }) => !alone));
    expect(all.ok).toBe(isOpen && mayAll);
  });

  test('moves on only to the stage that is open, and tells of delays only of what is owed', async () => {
    const { put, complaint, context } = await begunAt(procedure, stage);
    const { next, duties } = progress(complaint, context);
    for (const { id } of procedure.stages) {
      const asked = await put({ kind: 'stage', stage: id, at, reasons: 'By letter.' });
      expect(asked.ok, id).toBe(next?.stage.id === id && !next.isRefused);
      for (const event of events) {
        const expected = at.day.add({ years: 1 });
        const answer = await put({ kind: 'delay', stage: id, step: event, expected, reason: 'Ill.' });
        const owed = duties.find((one) => one.stage.id === id && one.step.event === event);
        expect(answer.ok, `${id} ${event}`).toBe(Boolean(owed && (owed.clock?.due || owed.isFlagged)));
      }
    }
  });

  test('records nothing else that is not there: no acceptance, no challenge, no agreement, no answer', async () => {
    const { put } = await begunAt(procedure, stage);
    const nothing: (Partial<Recording> & { kind: Recording['kind'] })[] = [
      { kind: 'acceptance', isAccepted: true, reason: 'Yes.' },
      { kind: 'challenge', isTaken: true, reason: 'Yes.' },
      { kind: 'instead', way: 'telephone', note: '' },
      { kind: 'answer', number: 1, text: 'Yes.' },
      { kind: 'advocate', note: 'Jo.' },
      { kind: 'erasure', answer: 'granted', reason: 'Yes.', until: '' },
      { kind: 'correction', position: 1, reason: 'Wrong.' },
    ];
    for (const one of nothing) expect((await put(one)).ok, one.kind).toBe(false);
  });
});
