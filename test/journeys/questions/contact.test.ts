import { describe, expect, test } from 'vitest';
import { asking } from '../asking.ts';
import { inTime, stateWith, type Fields } from '../states.ts';

const contact = asking('contact');
const nothing = { email: null, text: null, phone: null, post: null };
const anyTime = { others: '', when: null };
const byPhone = { contact: 'phone', phone: '07700 900 982', message: 'no' };
const all = {
  email: { address: 'sam@example.com', ...anyTime },
  text: { number: '07700 900 983', others: 'My sister', when: { days: [1, 3], parts: ['morning', 'night'] } },
  phone: { number: '07700 900 982', mayLeaveMessage: false, ...anyTime },
  post: { address: '1 High Street\nDurham', others: 'Those I live with' },
};

test('it is always asked', () => expect(contact.isAsked({})).toBe(true));

test('nothing at all may be safe, and is an answer', () => {
  expect(contact.answer({ contact: 'nothing' })).toEqual(nothing);
  expect(contact.roundTrip(nothing)).toEqual(nothing);
});

test('several ways may be safe, and come back as they were', () =>
  expect(contact.roundTrip(all)).toEqual(all));

test('what was typed under a way that is not chosen is not kept', () => {
  expect(
    contact.answer({ contact: 'email', email: 'sam@example.com', phone: '07700 900 982', post: 'Here' }),
  ).toEqual({
    ...nothing,
    email: { address: 'sam@example.com', ...anyTime },
  });
});

test('no choice asks again', () => expect(contact.faults({})).toEqual(['contact empty']));

test('“nothing” goes with no other way', () => {
  expect(contact.faults({ ...byPhone, contact: ['nothing', 'phone'] })).toEqual(['contact nothing-and-more']);
});

test('every way that is chosen needs its address, and a phone needs to be safe for messages or not', () => {
  expect(contact.faults({ contact: ['email', 'text', 'phone', 'post'] })).toEqual([
    ...['email email-missing', 'text text-missing', 'phone phone-missing', 'message message-missing'],
    'post post-missing',
  ]);
});

test.each([
  'sam',
  'sam@example.com,eve@example.com',
  '<sam@example.com>',
  'sam@example',
  'sam @example.com',
  `${'a'.repeat(250)}@example.com`,
])('%s is no e-mail address', (email) => {
  expect(contact.faults({ contact: 'email', email })).toEqual(['email email-wrong']);
});

test.each(['01632 960 001', '+44 7700 900 982', '(0191) 498-0123'])('%s is a phone number', (phone) => {
  expect(contact.faults({ ...byPhone, phone })).toEqual([]);
});

test.each(['call me', '12345', '07700 900 982 after six'])('%s is no phone number', (phone) => {
  expect(contact.faults({ ...byPhone, phone })).toEqual(['phone phone-wrong']);
});

test('an address may have 500 characters', () => {
  expect(contact.faults({ contact: 'post', post: 'a'.repeat(500) })).toEqual([]);
  expect(contact.faults({ contact: 'post', post: 'a'.repeat(501) })).toEqual(['post post-too-long']);
});

describe('safe times', () => {
  const times = (fields: Fields) => contact.answer({ contact: 'email', email: 'sam@example.com', ...fields });
  const when = (days: number[], parts: string[]) => ({ email: { when: { days, parts } } });

  test('are those that are chosen', () => {
    expect(times({ 'email-days': ['1', '7'], 'email-parts': 'evening' })).toMatchObject(
      when([1, 7], ['evening']),
    );
  });

  test('days alone leave the night out, and parts alone are for every day', () => {
    expect(times({ 'email-days': '2' })).toMatchObject(when([2], ['morning', 'afternoon', 'evening']));
    expect(times({ 'email-parts': 'night' })).toMatchObject(when([1, 2, 3, 4, 5, 6, 7], ['night']));
  });

  test('that nobody offers are not taken', () => {
    expect(times({ 'email-days': ['0', '8', 'x'], 'email-parts': 'dawn' })).toMatchObject({
      email: { when: null },
    });
  });
});

test('who else may see it may have 200 characters', () => {
  const said = (length: number) =>
    contact.faults({ contact: 'post', post: 'Here', 'post-others': 'a'.repeat(length) });
  expect([said(200), said(201)]).toEqual([[], ['post-others others-too-long']]);
});

test('the summary says what is safe, for whom and when', () => {
  expect(contact.summary(all)).toEqual([
    'E-mail: sam@example.com',
    'Text messages: 07700 900 983',
    'Others who may see or hear it: My sister',
    'Safe times: Monday, Wednesday (in the morning, at night)',
    'Phone calls: 07700 900 982',
    'Do not leave a message',
    ...['1 High Street', 'Durham', 'Others who may see or hear it: Those I live with'],
  ]);
  expect(contact.summary(nothing)).toEqual(['Do not contact me']);
});

test('an answer from before more could be said is still one', () => {
  const before = { email: 'sam@example.com', phone: null, post: null };
  const { answers } = stateWith({ ...inTime, contact: before });
  expect(answers['contact']).toEqual({ ...nothing, email: { address: 'sam@example.com', ...anyTime } });
});

test('times that were chosen are in sight when the page is shown again', () => {
  const shown = JSON.stringify(contact.shown({ contact: 'text', 'text-days': '3' }));
  expect(shown.match(/"open":true/g)).toHaveLength(1);
});
