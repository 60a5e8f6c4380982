import { describe, expect, test } from 'vitest';
import { moment, momentText } from '../../../src/domain/calendar/moment.ts';
import { computeClocks } from '../../../src/domain/procedure/clocks.ts';
import { explain, type Explanation } from '../../../src/domain/procedure/explain.ts';
import type { Occurrence } from '../../../src/domain/procedure/occurrences.ts';
import type { Procedure } from '../../../src/domain/procedure/schema.ts';
import { england } from '../england.ts';
import { happened } from '../occurrence.ts';
import { cambridgeshire, durham, procedures, towerHamlets } from '../procedures.ts';

function explained(procedure: Procedure, id: string, ...events: Occurrence[]): Explanation {
  const answer = computeClocks(procedure, events, england, moment('2026-04-10'));
  const status = answer.ok ? answer.clocks.find(({ clock }) => clock.id === id) : undefined;
  if (!status) throw new Error(`no clock ${id}`);
  return explain(procedure, status, england);
}

describe('an explanation', () => {
  const explanation = explained(durham, 'stage-1.enter', happened('conference-held', null, '2026-04-01'));

  test('has the rule in plain words and its source', () => {
    expect(explanation.rule).toBe('Write to the chairperson within 10 working days of the conference.');
    expect(explanation.source).toEqual({
      title: 'Complaint Resolution Procedure: The Child Protection Conference Process',
      publisher: 'Durham Safeguarding Children Partnership',
      section: 'Stage one',
    });
  });

  test('has every day from the start to the last day, with its reason', () => {
    const days = explanation.workings[0]!.days.map((day) => ('name' in day ? day.name : day.status));
    expect(days.slice(0, 7)).toEqual([
      'start',
      'counted',
      'Good Friday',
      'weekend',
      'weekend',
      'Easter Monday',
      'counted',
    ]);
    expect(explanation.workings[0]!.days.at(-1)).toMatchObject({ status: 'counted', number: 10 });
    expect(explanation.workings[0]!.days).toHaveLength(17);
  });

  test('has no working before the clock starts', () => {
    expect(explained(durham, 'stage-1.enter').workings).toEqual([]);
  });

  test('has a working for each reading, and says why a second can be read', () => {
    const { workings } = explained(
      cambridgeshire,
      'stage-2.response',
      happened('requested', 'stage-2', '2026-05-11'),
    );
    expect(workings.map(({ reading, due }) => [reading, momentText(due)])).toEqual([
      ['primary', '2026-06-09'],
      ['four-weeks', '2026-06-08'],
    ]);
    expect(workings.map(({ why }) => why === null)).toEqual([true, false]);
  });

  test('of a limit in hours has a start and an end, and no days', () => {
    const [working] = explained(
      towerHamlets,
      'stage-1.acknowledge',
      happened('requested', 'stage-1', '2026-03-28T12:00'),
    ).workings;
    expect([momentText(working!.starts), momentText(working!.due)]).toEqual([
      '2026-03-28T12:00:00+00:00',
      '2026-03-29T13:00:00+01:00',
    ]);
    expect(working!.days).toEqual([]);
  });
});

test('every clock of every definition can be explained', () => {
  for (const procedure of procedures) {
    for (const { id, rule } of procedure.clocks)
      expect(explained(procedure, id)).toMatchObject({ clock: id, rule });
  }
});

test('a clock that cites a source which is not listed is a fault of the definition', () => {
  const draft = structuredClone(durham);
  draft.clocks[0]!.cite.source = 'website';
  expect(() => explained(draft, 'stage-1.enter')).toThrow(
    'durham dscp: clock stage-1.enter cites a source that is not listed',
  );
});
