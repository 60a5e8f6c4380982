import { expect, test } from 'vitest';
import { answerClocks } from '../../../src/app/rules-api/clocks-request.ts';
import { bodyOf, rules } from './real-rules.ts';

/** `id whose amount unit from stage`, in the order of the tables of spec/procedures. */
const tables = {
  'durham dscp': [
    'stage-1.enter family 10 working-days conference-held -',
    'stage-1.reply authority 3 working-days requested stage-1',
    'stage-1.appointment authority 10 working-days requested stage-1',
    'stage-2.enter family 28 days requested stage-1',
    'stage-2.meeting authority 28 days requested stage-2',
    'stage-3.enter family 28 days outcome-sent stage-2',
    'stage-3.panel authority 15 working-days requested stage-3',
    'stage-3.decision authority 5 working-days meeting-held stage-3',
  ],
  'durham lscb-2016': [
    'stage-1.enter family 28 days notes-received -',
    'stage-1.inform authority 5 working-days requested stage-1',
    'stage-1.meeting authority 7 working-days requested stage-1',
    'stage-1.response authority 7 working-days meeting-held stage-1',
    'stage-2.enter family 28 days outcome-received stage-1',
    'stage-2.panel authority 28 days requested stage-2',
    'stage-2.decision authority 7 working-days meeting-held stage-2',
  ],
  'cambridgeshire-peterborough 1': [
    'stage-2.response authority 20 working-days requested stage-2',
    'stage-3.outcome authority 28 days requested stage-3',
  ],
  'city-and-hackney 1': [
    'step-1.discussion family 5 working-days conference-held -',
    'step-2.resolution authority 5 working-days requested step-2',
  ],
  'tower-hamlets 1': [
    'stage-1.enter family 5 days conference-held -',
    'stage-1.acknowledge authority 24 hours requested stage-1',
    'stage-1.decision authority 5 working-days requested stage-1',
    'stage-1.reconvene authority 15 working-days outcome-sent stage-1',
    'stage-2.enter family 3 days outcome-received stage-1',
    'stage-2.acknowledge authority 24 hours requested stage-2',
    'stage-2.decision authority 15 working-days requested stage-2',
    'stage-2.reconvene authority 15 working-days outcome-sent stage-2',
  ],
};

function clocksOf(name: string, events: object[] = []) {
  const [procedure, version] = name.split(' ');
  return bodyOf(answerClocks(rules, { procedure, version, events })).clocks;
}

test.each(Object.entries(tables))('%s answers with every clock of its table, in order', (name, table) => {
  const rows = clocksOf(name).map(({ id, for: whose, limit: { amount, unit, from, stage } }) =>
    [id, whose, amount, unit, from, stage ?? '-'].join(' '),
  );
  expect(rows).toEqual(table);
});

/** What meets each clock, a day after its start. Sources: spec/procedures, "met by" of each table. */
const metBy = {
  'durham dscp': {
    'stage-1.enter': 'requested stage-1',
    'stage-1.reply': 'acknowledged stage-1',
    'stage-1.appointment': 'meeting-offered stage-1',
    'stage-2.enter': 'requested stage-2',
    'stage-2.meeting': 'meeting-held stage-2',
    'stage-3.enter': 'requested stage-3',
    'stage-3.panel': 'meeting-held stage-3',
    'stage-3.decision': 'outcome-sent stage-3',
  },
  'durham lscb-2016': {
    'stage-1.enter': 'requested stage-1',
    'stage-1.inform': 'informed stage-1',
    'stage-1.meeting': 'meeting-held stage-1',
    'stage-1.response': 'outcome-sent stage-1',
    'stage-2.enter': 'requested stage-2',
    'stage-2.panel': 'meeting-held stage-2',
    'stage-2.decision': 'outcome-sent stage-2',
  },
  'cambridgeshire-peterborough 1': {
    'stage-2.response': 'outcome-sent stage-2',
    'stage-3.outcome': 'outcome-sent stage-3',
  },
  'city-and-hackney 1': {
    'step-1.discussion': 'meeting-held step-1',
    'step-2.resolution': 'outcome-sent step-2',
  },
  'tower-hamlets 1': {
    'stage-1.enter': 'requested stage-1',
    'stage-1.acknowledge': 'acknowledged stage-1',
    'stage-1.decision': 'outcome-sent stage-1',
    'stage-1.reconvene': 'reconvened',
    'stage-2.enter': 'requested stage-2',
    'stage-2.acknowledge': 'acknowledged stage-2',
    'stage-2.decision': 'outcome-sent stage-2',
    'stage-2.reconvene': 'reconvened',
  },
};
const everyClock = Object.entries(metBy).flatMap(([name, clocks]) =>
  Object.entries(clocks).map(([id, event]) => ({ name, id, event })),
);

test.each(everyClock)(
  '$name: $id is met by $event, and by its start alone it is not',
  ({ name, id, event }) => {
    const row = tables[name as keyof typeof tables].find((line) => line.startsWith(`${id} `))!;
    const [, , , , from, stage] = row.split(' ');
    // Which outcome opens the clocks of Tower Hamlets that depend on one.
    const outcome = id.endsWith('.reconvene') ? ['upheld'] : ['not-upheld'];
    const isTold = name === 'tower-hamlets 1' && from!.startsWith('outcome');
    const opening = { type: 'outcome-sent', stage, at: '2026-05-11', outcome };
    const start = isTold
      ? opening
      : { type: from, stage: stage === '-' ? undefined : stage, at: '2026-05-11' };
    const [type, ofStage] = event.split(' ');
    const meeting = { type, stage: ofStage, at: '2026-05-12' };
    const stateOf = (events: object[]) => clocksOf(name, events).find((clock) => clock.id === id)?.state;
    expect(stateOf([start])).toBe('running');
    expect(stateOf([start, meeting])).toBe('met');
  },
);
