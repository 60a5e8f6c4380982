import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { stateWith } from '../states.ts';

const grounds = asking('grounds');
const offered = (area: string) =>
  grounds
    .shown({}, stateWith({ area, role: 'parent' }))
    .map(({ params }) => (params['items'] as { value: string }[]).map(({ value }) => value));

test('it is always asked', () => expect(grounds.isAsked({})).toBe(true));

test('several things may be chosen, and come back as they were', () => {
  const chosen = ['information-wrong', 'individual-worker'];
  expect(grounds.answer({ grounds: chosen })).toEqual(chosen);
  expect(grounds.roundTrip(chosen)).toEqual(chosen);
});

test.each([{}, { grounds: 'the-weather' }])('nothing that is known asks again (%j)', (fields) => {
  expect(grounds.faults(fields)).toEqual(['grounds empty']);
});

test('an unknown ground beside a known one is left out', () => {
  expect(grounds.answer({ grounds: ['the-weather', 'conference-process'] })).toEqual(['conference-process']);
});

test('what the area deals with comes first, everything else after it', () => {
  const [first, elsewhere] = offered('tower-hamlets');
  expect(first).toEqual(['conference-process', 'decision-plan-made', 'plan-not-in-best-interests']);
  expect(elsewhere).toEqual([
    ...[
      'information-wrong',
      'decision-plan-not-made',
      'decision-plan-continued',
      'decision-plan-discontinued',
    ],
    ...[
      'category-of-abuse',
      'individual-worker',
      'agency-service',
      'before-conference',
      'change-the-decision-now',
    ],
  ]);
});

test('what any version of the procedure deals with comes first, because the date is not known yet', () => {
  expect(offered('durham')[0]).toContain('plan-not-in-best-interests');
  expect(offered('durham')[1]).toHaveLength(4);
});

test('everything that goes elsewhere says so in its hint', () => {
  const [, group] = grounds.shown({}, stateWith({ area: 'tower-hamlets', role: 'parent' }));
  const items = group!.params['items'] as { hint?: { text: string } }[];
  expect(items.filter(({ hint }) => !hint?.text)).toEqual([]);
});

test('a page with choices on it is not remembered for others', () => {
  expect(grounds.shown({ grounds: 'conference-process' }).some(({ isConstant }) => isConstant)).toBe(false);
});

test('the summary has a line for each', () => {
  expect(grounds.summary(['conference-process', 'individual-worker'])).toEqual([
    'How the conference was run',
    'How one worker behaved',
  ]);
});
