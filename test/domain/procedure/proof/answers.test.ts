import { describe, expect, test } from 'vitest';
import { check, type CheckAnswer } from '../../../../src/domain/procedure/check.ts';
import { answerFaults } from '../../../../src/domain/procedure/proof/answers.ts';
import { situationsOf, type Answering } from '../../../../src/domain/procedure/proof/situations.ts';
import { england } from '../../england.ts';
import { cambridgeshire, durham, durham2016, procedures, towerHamlets } from '../../procedures.ts';
import { known } from './broken.ts';

/** The rules, with some answers put in the place of what they say. */
function answering(change: (answer: CheckAnswer) => Partial<CheckAnswer>): Answering {
  return (...given) => {
    const checked = check(...given);
    return checked.ok ? { ...checked, answer: { ...checked.answer, ...change(checked.answer) } } : checked;
  };
}

function faultsOf(procedure: typeof durham, instead: Answering): string[] {
  const faults = answerFaults(procedure, england, known, instead);
  return [...new Set(faults.map(({ place, fault }) => `${place}: ${fault}`))];
}

describe('each path of answers ends in exactly one result', () => {
  test.each(procedures.map((procedure) => [procedure.id, procedure.version, procedure] as const))(
    'in %s %s',
    (_id, _version, procedure) => {
      expect(answerFaults(procedure, england, known)).toEqual([]);
    },
  );

  test('a bare no is found', () => {
    const bare = answering(({ answer }) => (answer === 'too-late' ? { instead: [] } : {}));
    expect(faultsOf(towerHamlets, bare)).toContain(
      'roles → parent: the answer too-late does not lead to exactly one place to go',
    );
  });

  test('a yes that leads nowhere is found', () => {
    const lost = answering(({ answer }) => (answer === 'can-ask-late' ? { start: null } : {}));
    expect(faultsOf(durham, lost)).toContain(
      'roles → carer: the answer can-ask-late does not lead to exactly one place to go',
    );
  });

  test('a no that leads to the procedure as well is found', () => {
    const both = answering(({ answer }) =>
      answer === 'not-this-procedure' ? { start: { stage: 'stage-1', contact: 'chair' } } : {},
    );
    expect(faultsOf(durham, both)).toContain(
      'roles → professional: the answer not-this-procedure does not lead to exactly one place to go',
    );
  });

  test('an answer that is none of the four is found', () => {
    const maybe = answering(() => ({ answer: 'maybe' as CheckAnswer['answer'] }));
    expect(faultsOf(durham, maybe)).toContain(
      'roles → child: the answer maybe does not lead to exactly one place to go',
    );
  });

  test('a situation that cannot be counted is found', () => {
    expect(faultsOf(durham, () => ({ ok: false, reason: 'calendar-ends' }))).toContain(
      'roles → child: one of the answers cannot be counted',
    );
  });
});

describe('the situations that are tried', () => {
  const situations = (procedure: typeof durham) => [...situationsOf(procedure, england, known.today, check)];

  test('reach all answers that a procedure can give', () => {
    const answers = (procedure: typeof durham) =>
      new Set(
        situations(procedure).map((situation) => {
          const checked = check(procedure, situation, england);
          return checked.ok ? checked.answer.answer : checked.reason;
        }),
      );
    expect(answers(durham)).toEqual(new Set(['can-complain', 'can-ask-late', 'not-this-procedure']));
    expect(answers(towerHamlets)).toEqual(new Set(['can-complain', 'too-late', 'not-this-procedure']));
    expect(answers(cambridgeshire)).toEqual(new Set(['can-complain', 'not-this-procedure']));
  });

  test('are before, on and after the last day, where there is one', () => {
    const ofAParent = situations(durham2016).filter(
      ({ role, grounds }) => role === 'parent' && grounds[0] === 'conference-process',
    );
    const withNotes = ofAParent.filter(
      ({ notesReceivedDate, attended, dissented, grounds }) =>
        notesReceivedDate && attended && dissented && grounds.length === 1,
    );
    expect(withNotes.map(({ on }) => on.toString())).toEqual(['2026-04-01', '2026-04-29', '2026-04-30']);
  });

  test('are every role, fact and ground', () => {
    expect(
      new Set(
        situations(durham).map(({ role, attended, dissented, grounds }) =>
          [role, attended, dissented, grounds].join(),
        ),
      ).size,
    ).toBe(5 * 2 * 2 * 13);
  });
});
