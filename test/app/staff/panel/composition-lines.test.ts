import { describe, expect, test } from 'vitest';
import { compositionLines, missingLines } from '../../../../src/app/staff/panel/composition-lines.ts';
import { compositionOf } from '../../../../src/domain/complaint/panel-composition.ts';
import type { PanelMember } from '../../../../src/domain/complaint/panels.ts';
import type { Agency } from '../../../../src/domain/procedure/panel.ts';
import type { Procedure } from '../../../../src/domain/procedure/schema.ts';
import { cambridgeshire, durham, durham2016, hackney, towerHamlets } from '../../../domain/procedures.ts';

const panelOf = ({ stages }: Procedure) => stages.at(-1)!.panel!;

function member(agency: Agency, more: Partial<PanelMember> = {}): PanelMember {
  const name = `${agency} person`;
  return {
    ...{ stage: 'stage', number: 1, name, organisation: `Example ${agency}`, agency, rank: 'Director' },
    ...{ isSenior: true, isChair: false, declaredOn: '2026-04-01', mayBeTold: false, account: null },
    ...more,
  };
}
const chair = (agency: Agency, more: Partial<PanelMember> = {}) => member(agency, { isChair: true, ...more });
const isComplete = (procedure: Procedure, ...members: PanelMember[]) =>
  compositionOf(panelOf(procedure), members).isComplete;
const workings = (procedure: Procedure, ...members: PanelMember[]) =>
  compositionLines(panelOf(procedure), members).map(({ working, state }) => `${working} (${state})`);

describe('Durham asks for a chair and two senior people of other organisations', () => {
  test('who may be of any agency', () => {
    expect(isComplete(durham, chair('partnership'), member('police'), member('voluntary'))).toBe(true);
  });

  test('and nobody of the chair’s own organisation, nobody who is not senior, and not the chair counts', () => {
    const own = member('police', { organisation: 'EXAMPLE  Partnership' });
    expect(isComplete(durham, chair('partnership'), member('health'), own)).toBe(false);
    expect(
      isComplete(durham, chair('partnership'), member('health'), member('police', { isSenior: false })),
    ).toBe(false);
    expect(isComplete(durham, chair('partnership'), member('health'))).toBe(false);
    expect(isComplete(durham, member('police'), member('health'))).toBe(false);
  });

  test('with the working shown', () => {
    expect(workings(durham)).toEqual(['Chair: nobody yet (missing)', 'Members: nobody yet (missing)']);
    expect(workings(durham, chair('partnership'), member('police'))).toEqual([
      'Chair: partnership person, Director, Example partnership (met)',
      'Members: 1 of 2. police person, Director, Example police (missing)',
    ]);
  });
});

describe('Durham in 2016 asks for two professionals of partners, and for the agency with least involvement', () => {
  const said = { leastInvolved: 'education', leastReason: 'No school was there' } as const;

  test('which is named and reasoned', () => {
    expect(isComplete(durham2016, chair('education', said), member('police'), member('health'))).toBe(true);
    expect(isComplete(durham2016, chair('education'), member('police'), member('health'))).toBe(false);
    expect(workings(durham2016, chair('education', said))[1]).toBe('Education: No school was there. (met)');
    expect(workings(durham2016, chair('education'))[1]).toBe('Not said yet (missing)');
  });

  test('from which the chair is "normally": another one is left open', () => {
    const other = chair('housing', said);
    expect(isComplete(durham2016, other, member('police'), member('health'))).toBe(true);
    expect(workings(durham2016, other)[1]).toBe(
      'Education: No school was there. The chair is from another agency: the procedure says "normally". (open)',
    );
  });

  test('and the two need not be senior', () => {
    const plain = { isSenior: false };
    expect(
      isComplete(durham2016, chair('education', said), member('police', plain), member('health', plain)),
    ).toBe(true);
  });
});

describe('Cambridgeshire and Peterborough ask for one senior manager each of three', () => {
  test('one of whom leads', () => {
    expect(isComplete(cambridgeshire, chair('police'), member('health'), member('childrens-services'))).toBe(
      true,
    );
    expect(isComplete(cambridgeshire, member('police'), member('health'), member('childrens-services'))).toBe(
      false,
    );
  });

  test('so that two of one do not stand for another', () => {
    expect(workings(cambridgeshire, chair('health'), member('childrens-services'))).toContain(
      'Police: nobody yet (missing)',
    );
    expect(isComplete(cambridgeshire, chair('health'), member('health'), member('childrens-services'))).toBe(
      false,
    );
  });
});

describe('Tower Hamlets asks for two partners from health, police and education', () => {
  test('and warns of each of the three that is missing, since it can be read so', () => {
    const two = [chair('childrens-services'), member('health'), member('education')];
    expect(isComplete(towerHamlets, ...two)).toBe(true);
    expect(workings(towerHamlets, ...two)).toContain('Police: nobody yet (open)');
    expect(missingLines(panelOf(towerHamlets), two)).toEqual([]);
  });

  test('and counts nobody of another agency', () => {
    expect(isComplete(towerHamlets, chair('childrens-services'), member('health'), member('housing'))).toBe(
      false,
    );
    expect(workings(towerHamlets, chair('childrens-services'))).toContain(
      'Health, police or education: nobody yet (missing)',
    );
  });
});

describe('City and Hackney asks for senior people of the partners', () => {
  test('of whom the chair may be one', () => {
    expect(isComplete(hackney, chair('health'), member('police'))).toBe(true);
    expect(isComplete(hackney, chair('health'), member('police', { isSenior: false }))).toBe(false);
    expect(isComplete(hackney, chair('health'))).toBe(false);
  });
});
