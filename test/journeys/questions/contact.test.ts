import { expect, test } from 'vitest';
import { asking } from '../asking.ts';

const contact = asking('contact');
const nothing = { email: null, phone: null, post: null };
const byPhone = { contact: 'phone', phone: '07700 900 982', message: 'no' };
const all = {
  email: 'sam@example.com',
  phone: { number: '07700 900 982', mayLeaveMessage: false },
  post: '1 High Street\nDurham',
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
    email: 'sam@example.com',
  });
});

test('no choice asks again', () => expect(contact.faults({})).toEqual(['contact empty']));

test('“nothing” goes with no other way', () => {
  expect(contact.faults({ ...byPhone, contact: ['nothing', 'phone'] })).toEqual(['contact nothing-and-more']);
});

test('every way that is chosen needs its address, and a phone needs to be safe for messages or not', () => {
  expect(contact.faults({ contact: ['email', 'phone', 'post'] })).toEqual([
    ...['email email-missing', 'phone phone-missing', 'message message-missing', 'post post-missing'],
  ]);
});

test.each(['sam', 'sam@example', 'sam @example.com', `${'a'.repeat(250)}@example.com`])(
  '%s is no e-mail address',
  (email) => {
    expect(contact.faults({ contact: 'email', email })).toEqual(['email email-wrong']);
  },
);

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

test('the summary says whether a message is safe', () => {
  expect(contact.summary(all)).toEqual([
    ...['sam@example.com', '07700 900 982', 'Do not leave a message', '1 High Street', 'Durham'],
  ]);
  expect(contact.summary(nothing)).toEqual(['Do not contact me']);
});
