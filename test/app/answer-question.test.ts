import { beforeEach, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/app/answer-question.ts';
import { openDraft } from '../../src/app/open-draft.ts';
import { showQuestion } from '../../src/app/show-question.ts';
import { pageToGoOn } from '../../src/app/start-draft.ts';
import { readQuestionWords } from '../../src/content/questions.ts';
import { makeDraftStore } from '../../src/stores/memory/draft-store.ts';
import { england } from '../domain/england.ts';
import { procedures } from '../domain/procedures.ts';
import { inTime } from '../journeys/states.ts';

const now = () => Date.parse('2026-04-09T10:00:00Z');
const words = readQuestionWords();
let services: Parameters<typeof openDraft>[1];

const open = async () => (await openDraft('draft', services))!;
const answer = async (slug: string, form: Record<string, string[]>, isChanging = false) =>
  answerQuestion(await open(), slug, form, isChanging, services);
const show = async (slug: string, isChanging = false) => showQuestion(await open(), slug, words, isChanging);

beforeEach(async () => {
  services = { drafts: makeDraftStore(), procedures, calendar: england, now };
  await services.drafts.create('draft', now());
});

test('an answer is kept, and leads to the next question', async () => {
  expect(await answer('area', { area: ['durham'] })).toEqual({ status: 'answered', goTo: 'role' });
  expect((await open()).draft.answers).toEqual({ area: 'durham' });
});

test('what cannot be used is kept as typed, and is shown again with what to do', async () => {
  const { 'conference-date': _later, ...answers } = inTime;
  await services.drafts.save('draft', { answers, pending: null }, now());
  expect(await answer('conference-date', { 'conference-date': ['31 April'] })).toEqual({
    status: 'kept',
    focus: null,
  });
  const shown = await show('conference-date');
  if (shown.status !== 'shown') throw new Error('The question was not shown.');
  const sentence = 'There is no 31 April. Check the day and the month';
  expect(shown.page.errors).toEqual([{ text: sentence, href: '#conference-date' }]);
  expect(shown.page.components[0]!.params).toMatchObject({
    value: '31 April',
    errorMessage: { text: sentence },
  });
});

test('a good answer clears what could not be used before', async () => {
  await answer('area', {});
  await answer('area', { area: ['durham'] });
  expect((await open()).draft.pending).toBeNull();
});

test('one fault of a field stands beside it, all stand at the top', async () => {
  const answers = { ...inTime, role: 'advocate', 'what-happened': 'It', 'what-you-want': 'It' };
  await services.drafts.save('draft', { answers, pending: null }, now());
  await answer('acting-for', {});
  const shown = await show('acting-for');
  expect(shown.status === 'shown' && shown.page.errors.map(({ href }) => href)).toEqual([
    ...['#acting-for', '#acting-for-name', '#acting-for-agrees'],
  ]);
});

test('a question that is not reached yet is neither shown nor answered', async () => {
  expect(await show('needs')).toEqual({ status: 'elsewhere', goTo: 'area' });
  expect(await answer('needs', { needs: ['none'] })).toEqual({ status: 'not-asked', goTo: 'area' });
  expect((await open()).draft.answers).toEqual({});
});

test('a page that does not exist is unknown', async () =>
  expect(await show('the-weather')).toEqual({ status: 'unknown' }));

test('a form with one more row leads to that row, with no fault', async () => {
  const answers = { ...inTime, 'what-happened': 'It', 'what-you-want': 'It', 'your-name': 'Sam' };
  await services.drafts.save('draft', { answers, pending: null }, now());
  const form = { 'name-1': ['Ash'], 'age-1': ['7'], action: ['add'] };
  expect(await answer('children', form)).toEqual({ status: 'kept', focus: 'name-2' });
  const shown = await show('children');
  expect(shown.status === 'shown' && shown.page.errors).toEqual([]);
});

test('an answer to a question that is no longer asked is kept, and counts again after changing back', async () => {
  await services.drafts.save(
    'draft',
    { answers: { ...inTime, 'why-late': 'I was ill.' }, pending: null },
    now(),
  );
  await answer('conference-date', { 'conference-date': ['3 March'] }, true);
  expect((await open()).state.answers['why-late']).toBe('I was ill.');
});

test('while an answer is changed, Back leads to the result', async () => {
  await services.drafts.save('draft', { answers: inTime, pending: null }, now());
  const shown = await show('area', true);
  expect(shown.status === 'shown' && shown.page.back).toBe('result');
});

describe('saving to come back later', () => {
  const later = { save: ['later'] };

  test('keeps an answer that can be used, and goes on after it', async () => {
    expect(await answer('area', { area: ['durham'], ...later })).toEqual({ status: 'saved' });
    expect((await open()).draft.answers).toEqual({ area: 'durham' });
    expect(pageToGoOn(await open())).toBe('role');
  });

  test('keeps what cannot be used yet, and shows it again without a fault', async () => {
    await services.drafts.save('draft', { answers: inTime, pending: null }, now());
    const story = 'a'.repeat(10_001);
    expect(await answer('what-happened', { 'what-happened': [story], ...later })).toEqual({
      status: 'saved',
    });
    expect(pageToGoOn(await open())).toBe('what-happened');
    const shown = await show('what-happened');
    expect(shown.status === 'shown' && shown.page.errors).toEqual([]);
    expect(shown.status === 'shown' && shown.page.components[0]!.params).toMatchObject({ value: story });
    expect(await answer('what-happened', { 'what-happened': [story] })).toMatchObject({ status: 'kept' });
  });

  test('with nothing typed takes away nothing that was typed before', async () => {
    await answer('area', { area: ['atlantis'] });
    await answer('area', { area: [' '], ...later });
    expect((await open()).draft.pending).toMatchObject({ form: { area: ['atlantis'] } });
  });

  test('brings somebody back to the answer that they were changing', async () => {
    await services.drafts.save('draft', { answers: inTime, pending: null }, now());
    await answer('conference-date', { 'conference-date': ['31 April'], ...later }, true);
    expect(pageToGoOn(await open())).toBe('conference-date');
  });

  test('of a question that is not asked any more brings them to what is open', async () => {
    await answer('area', { area: ['durham'] });
    const pending = { slug: 'dissented', form: { dissented: ['perhaps'], ...later } };
    await services.drafts.save('draft', { answers: (await open()).draft.answers, pending }, now());
    expect(pageToGoOn(await open())).toBe('role');
  });
});
