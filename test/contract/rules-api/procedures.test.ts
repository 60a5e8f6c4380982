import { expect, test } from 'vitest';
import { getProcedure } from '../../../src/app/rules-api/get-procedure.ts';
import { listProcedures } from '../../../src/app/rules-api/list-procedures.ts';
import { bodyOf, problemOf, rules } from './real-rules.ts';

const { procedures } = listProcedures(rules);
const summary = (id: string, version: string) =>
  procedures.find((procedure) => procedure.id === id && procedure.version === version);

test('the list has every version of every procedure, current ones first', () => {
  expect(procedures.map(({ id, version, current }) => [id, version, current])).toEqual([
    ['cambridgeshire-peterborough', '1', true],
    ['city-and-hackney', '1', true],
    ['durham', 'dscp', true],
    ['tower-hamlets', '1', true],
    ['durham', 'lscb-2016', false],
  ]);
});

test('a procedure in the list has all the fields of the contract', () => {
  expect(summary('tower-hamlets', '1')).toEqual({
    id: 'tower-hamlets',
    version: '1',
    title: 'Appeals about child protection conferences and plan decisions',
    area: 'Tower Hamlets',
    inForce: { from: null, to: null },
    current: true,
    named: ['child', 'parent', 'carer', 'advocate', 'professional'],
    grounds: ['conference-process', 'decision-plan-made', 'plan-not-in-best-interests'],
    stages: [
      { id: 'stage-1', title: 'Stage 1, the Group Manager' },
      { id: 'stage-2', title: "Stage 2, senior managers' panel" },
    ],
  });
});

test('the two versions in Durham leave no day between them', () => {
  expect(summary('durham', 'lscb-2016')?.inForce).toEqual({ from: null, to: '2019-09-28' });
  expect(summary('durham', 'dscp')?.inForce).toEqual({ from: '2019-09-29', to: null });
});

test('only the roles that a procedure names are listed as named', () => {
  expect(summary('durham', 'dscp')?.named).toEqual(['parent', 'carer']);
  expect(summary('city-and-hackney', '1')?.named).toEqual(['professional']);
});

test.each(rules.procedures.map(({ id, version }) => [id, version]))(
  'the whole definition of %s, version %s, can be had',
  (id, version) => {
    const whole = bodyOf(getProcedure(rules, id!, version));
    expect(whole).toBe(rules.procedures.find((one) => one.id === id && one.version === version));
  },
);

test('without a version it is the current one', () => {
  expect(bodyOf(getProcedure(rules, 'durham')).version).toBe('dscp');
});

test.each([['nowhere'], ['durham', '1'], ['DURHAM'], ['']])('%s %s is not found', (id, version?: string) => {
  expect(problemOf(getProcedure(rules, id, version))).toMatchObject({ status: 404 });
});
