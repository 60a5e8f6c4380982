import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/journeys/complain/state.ts';
import { asking } from '../asking.ts';
import { inTime, stateWith } from '../states.ts';

const whatHappened = asking('what-happened');
const told = (text: string) => ({ 'what-happened': text });

test('it is always asked', () => expect(whatHappened.isAsked({})).toBe(true));

test('10,000 characters are fine, one more is not', () => {
  expect(whatHappened.answer(told('a'.repeat(10_000)))).toHaveLength(10_000);
  expect(whatHappened.faults(told('a'.repeat(10_001)))).toEqual(['what-happened too-long']);
});

test('a new line counts as one character, as browsers count it', () => {
  expect(whatHappened.answer(told('a\r\n'.repeat(4_999) + 'ab'))).toHaveLength(10_000);
});

test('text of any script is kept as it was typed', () => {
  const text = 'Nie zgadzam się.\n\n<b>Non</b> & 不同意 🙂 "quoted"';
  expect(whatHappened.answer(told(text))).toBe(text);
  expect(whatHappened.roundTrip(text)).toBe(text);
});

test.each(['', '  \r\n '])('nothing typed asks again (%j)', (text) => {
  expect(whatHappened.faults(told(text))).toEqual(['what-happened empty']);
});

test('what a person typed is never remembered for others', () => {
  expect(whatHappened.shown(told('It was me')).some(({ isConstant }) => isConstant)).toBe(false);
});

test('the summary has its lines', () =>
  expect(whatHappened.summary('One\n\nTwo')).toEqual(['One', '', 'Two']));

describe('in a young person’s own voice', () => {
  const child = { ...inTime, role: 'child' };
  const voice = { id: 'b', name: 'recording', kind: 'webm', size: 3000, purpose: 'story' };
  const macros = (state: State) => whatHappened.shown({}, state).map(({ macro }) => macro);

  test('young people may record it, and nobody else', () => {
    expect(macros(stateWith(child))).toEqual(['govukCharacterCount', 'mojMultiFileUpload']);
    expect(macros(stateWith(inTime))).toEqual(['govukCharacterCount']);
  });

  test('the text says that there is a recording, unless they wrote something', () => {
    const told = stateWith({ ...child, evidence: [voice] });
    const valueOf = (fields = {}) => whatHappened.shown(fields, told)[0]!.params['value'];
    expect(valueOf()).toBe('I recorded what happened. You can hear it in my files.');
    expect(valueOf({ 'what-happened': 'It was not fair.' })).toBe('It was not fair.');
  });

  test('what is no recording is told at its own field', () => {
    expect(whatHappened.refusals({ refused: 'not-a-recording:a.txt', 'what-happened': 'x' })).toEqual([
      'story not-a-recording',
    ]);
  });
});
