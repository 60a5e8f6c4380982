import { describe, expect, test } from 'vitest';
import {
  fillLetter,
  openPlaces,
  placed,
  placedAfter,
  refilled,
} from '../../../src/app/letters/fill-letter.ts';
import { letterParts, withoutMarks } from '../../../src/app/letters/letter-parts.ts';

const template = 'Dear {name}\n\n# The result\n\n{result}\n\n# The rule\n\n{rule}\n\n# Help\n\nAsk us.\n';
const known = { name: 'Ada Example', result: 'Upheld.\nThey agree.', rule: 'You have 28 days.' };

describe('a letter is filled', () => {
  test('with what the case knows', () => {
    expect(fillLetter(template, known)).toBe(
      'Dear Ada Example\n\n# The result\n\nUpheld.\nThey agree.\n\n# The rule\n\nYou have 28 days.\n\n# Help\n\nAsk us.',
    );
  });

  test('with brackets where something is not known yet, and these stay open', () => {
    const filled = fillLetter(template, { ...known, name: null, result: null });
    expect(openPlaces(filled)).toEqual(['[name of the person]', '[the result: choose it above]']);
  });

  test('without a heading that has nothing under it', () => {
    expect(fillLetter(template, { ...known, result: '', rule: '' })).toBe(
      'Dear Ada Example\n\n# Help\n\nAsk us.',
    );
  });

  test('with what people typed as it is: nothing in it is a place or a pattern', () => {
    expect(fillLetter('Dear {name}', { name: '{result} $& #1' })).toBe('Dear {result} $& #1');
  });

  test('and a place that nobody knows is a fault in the content', () => {
    expect(() => fillLetter('{nobody}', known)).toThrow('{nobody}');
  });
});

describe('when something is chosen anew', () => {
  const was = placed({ ...known, result: null });
  const before = fillLetter(template, { ...known, result: null });

  test('what the case had filled in says what holds now, and the words of staff stay', () => {
    const edited = before.replace('Ask us.', 'Ask me, $1.').replaceAll('\n', '\r\n');
    const after = refilled(edited, was, known);
    expect(after).toContain('# The result\n\nUpheld.\nThey agree.\n\n# The rule');
    expect(after).toContain('Ask me, $1.');
    expect(refilled(after, placed(known), { ...known, result: 'Not upheld.' })).toContain(
      '\n\nNot upheld.\n\n',
    );
  });

  test('what is not known now stays as it was', () => {
    const filled = fillLetter(template, known);
    const unknown = { ...known, result: null };
    expect(refilled(filled, placed(known), unknown)).toBe(filled);
    expect(placedAfter(placed(known), unknown)).toEqual(placed(known));
  });

  test('and a letter whose words nobody filled in stays as typed', () => {
    expect(refilled('Dear family.\r\n\r\n\r\nGood.', was, known)).toBe('Dear family.\n\n\nGood.');
  });
});

test('a line that begins with "# " is a heading, every other line a paragraph', () => {
  const text = 'Dear Ada\n\n# Why \n\n#1 reason\nOne more.\n';
  expect(letterParts(text)).toEqual([
    { heading: '', paragraphs: ['Dear Ada'] },
    { heading: 'Why', paragraphs: ['#1 reason', 'One more.'] },
  ]);
  expect(withoutMarks(text)).toBe('Dear Ada\n\nWhy \n\n#1 reason\nOne more.\n');
});
