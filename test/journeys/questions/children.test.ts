import { expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { form, questionOf, stateWith } from '../states.ts';

const children = asking('children');
const two = { 'name-1': 'Ash', 'age-1': '7', 'name-2': 'Robin', 'age-2': '6 months' };
const answer = [
  { name: 'Ash', age: '7' },
  { name: 'Robin', age: '6 months' },
];
const press = (action: string, fields: Record<string, string> = two) =>
  questionOf('children').parse(form({ ...fields, action }), stateWith());
const rowsShown = (fields: Record<string, string>) =>
  JSON.stringify(children.shown(fields)).match(/"id":"name-\d+"/g)?.length;

test('it is always asked', () => expect(children.isAsked({})).toBe(true));

test('several children are an answer, and come back as they were', () => {
  expect(children.answer(two)).toEqual(answer);
  expect(children.roundTrip(answer)).toEqual(answer);
});

test('a first name is enough', () =>
  expect(children.answer({ 'name-1': 'Ash' })).toEqual([{ name: 'Ash', age: '' }]));

test('rows that were left empty do not count', () => {
  expect(children.answer({ ...two, 'name-1': ' ', 'age-1': '' })).toEqual([answer[1]]);
});

test('no name at all asks again', () =>
  expect(children.faults({ 'name-1': '', 'age-1': '' })).toEqual(['name-1 empty']));

test('an age without a name asks for the name of that child', () => {
  expect(children.faults({ ...two, 'name-2': '' })).toEqual(['name-2 name-missing']);
});

test('a name may have 100 characters, an age 30', () => {
  expect(children.faults({ 'name-1': 'a'.repeat(100), 'age-1': '7'.repeat(30) })).toEqual([]);
  expect(children.faults({ 'name-1': 'a'.repeat(101), 'age-1': '7'.repeat(31) })).toEqual([
    'name-1 name-too-long',
    'age-1 age-too-long',
  ]);
});

test('the button that adds a child keeps what was typed, shows one more row and finds no fault', () => {
  expect(press('add')).toEqual({ ok: false, errors: [], focus: 'name-3' });
  expect(rowsShown({ ...two, action: 'add' })).toBe(3);
});

test('the button that removes a child takes that row away', () => {
  expect(press('remove-1')).toEqual({ ok: false, errors: [], focus: 'name-1' });
  const shown = JSON.stringify(children.shown({ ...two, action: 'remove-1' }));
  expect(shown).not.toContain('Ash');
  expect(shown).toContain(
    '"id":"name-1","name":"name-1","autocomplete":"off","spellcheck":false,"value":"Robin"',
  );
});

test('the last row cannot be removed away', () => {
  expect(rowsShown({ 'name-1': 'Ash', 'age-1': '', action: 'remove-1' })).toBe(1);
});

test('there is room for 20 children, and no more rows than that', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`name-${at + 1}`, `Child ${at}`]));
  expect(rowsShown(many)).toBe(20);
  expect(JSON.stringify(children.shown(many))).not.toContain('Add another child');
});

test('Enter presses Continue: it is the first button of the form', () => {
  const [first] = children.shown(two);
  expect(first).toMatchObject({
    macro: 'govukButton',
    params: { text: 'Continue', attributes: { 'aria-hidden': 'true' } },
  });
});

test('the summary has a line for each child', () => {
  expect(children.summary([...answer, { name: 'Kim', age: '' }])).toEqual([
    'Ash, 7',
    'Robin, 6 months',
    'Kim',
  ]);
});
