import { describe, expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { inTime, stateWith } from '../states.ts';

const question = asking('evidence');
const photo = { id: 'a', name: 'photo.jpg', kind: 'jpeg', size: 2_200_000, purpose: 'evidence' } as const;
const voice = { id: 'b', name: 'recording', kind: 'webm', size: 3000, purpose: 'story' } as const;
const withFiles = stateWith({ ...inTime, evidence: [photo, voice] });

test('everybody is asked, and nobody has to answer', () => {
  expect(question.isAsked({})).toBe(true);
  expect(stateWith(inTime).answers).toMatchObject({ evidence: [] });
  expect(question.answer({}, stateWith(inTime))).toEqual([]);
});

test('the answer is the files that were kept as they came: a form cannot name others', () => {
  expect(question.answer({ evidence: 'c', added: 'c' }, withFiles)).toEqual([photo, voice]);
});

test('files that were not taken are told with their names, whatever these hold', () => {
  const refused = ['too-large:a:b.pdf', 'film:', 'no-such-fault:x', 'wrong-kind:<b>.exe'];
  expect(question.faults({ refused })).toEqual(['files too-large', 'files film', 'files wrong-kind']);
});

test.each([{ action: 'add' }, { delete: 'a' }])(
  'a form that adds or removes shows the page again: %j',
  (form) => {
    expect(question.faults(form, withFiles)).toEqual([]);
    expect(() => question.answer(form, withFiles)).toThrow('was not understood');
  },
);

describe('in words', () => {
  test('files are named, and a voice has a name of ours', () => {
    expect(question.summary([photo, voice])).toEqual(['photo.jpg', 'A recording made on this page']);
    expect(question.summary([{ ...photo, name: '' }])).toEqual(['A file without a name']);
    expect(question.summary([])).toEqual(['None']);
  });

  test('each stands on the page with its size and a button that removes it', () => {
    const [upload] = question.shown({}, withFiles);
    expect(upload!.params['uploadedFiles']).toMatchObject({
      items: [
        { fileName: 'a', message: { text: 'photo.jpg (2.1 MB)' }, deleteButton: { text: 'Remove' } },
        { fileName: 'b', message: { text: 'A recording made on this page (3 KB)' } },
      ],
    });
  });
});
