import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const yourName = asking('your-name');
const named = (name: string) => ({ 'your-name': name });

test('it is always asked', () => expect(yourName.isAsked({})).toBe(true));

test.each(['Zoë O’Neill-Źdźbło', '李小龙', 'X'])('%s is a name', (name) => {
  expect(yourName.answer(named(` ${name} `))).toBe(name);
  expect(yourName.roundTrip(name)).toBe(name);
});

test('nothing typed asks again', () => expect(yourName.faults(named('  '))).toEqual(['your-name empty']));

test('a name may have 200 characters', () => {
  expect(yourName.faults(named('a'.repeat(200)))).toEqual([]);
  expect(yourName.faults(named('a'.repeat(201)))).toEqual(['your-name too-long']);
});

test('the browser does not keep it for others who use the device', () => {
  expect(yourName.shown()[0]!.params['autocomplete']).toBe('off');
});

test('the summary is the name', () => expect(yourName.summary('Sam')).toEqual(['Sam']));
