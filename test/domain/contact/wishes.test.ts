import { expect, test } from 'vitest';
import { contactWishesSchema, noContact, wantsNoContact } from '../../../src/domain/contact/wishes.ts';
import { messageWishesOf } from '../../../src/domain/complaint/message-wishes.ts';
import { lodged } from '../../contracts/new-complaint.ts';

const said = { others: '', when: null };
const before = {
  email: 'sam@home.example',
  phone: { number: '01632 960 001', mayLeaveMessage: false },
  post: '1 Example Street',
};
const now = {
  email: { address: 'sam@home.example', ...said },
  text: null,
  phone: { number: '01632 960 001', mayLeaveMessage: false, ...said },
  post: { address: '1 Example Street', others: '' },
};
const entry = (telling: Record<string, unknown>) => ({
  position: 1,
  event: { ...lodged, telling },
  recordedAt: 0,
  recordedBy: 'family',
});

test('wishes from before more could be said are read, and a number for calls gets no texts', () => {
  expect(contactWishesSchema.parse(before)).toEqual(now);
  expect(contactWishesSchema.parse({ email: null, phone: null, post: null })).toEqual(noContact);
});

test('wishes as they are written now come back as they were', () => {
  expect(contactWishesSchema.parse(now)).toEqual(now);
});

test.each([[undefined], [null], ['sam@home.example'], [{ ...now, fax: '1' }], [{ ...now, email: 7 }]])(
  '%s is not read as wishes',
  (stored) => expect(contactWishesSchema.safeParse(stored).success).toBe(false),
);

test('nobody may contact somebody only when no way at all is safe', () => {
  expect(wantsNoContact(noContact)).toBe(true);
  expect(wantsNoContact({ ...noContact, phone: now.phone })).toBe(false);
});

test('a complaint is told of by the ways that it was sent with', () => {
  expect(messageWishesOf([entry({ contact: before })])).toEqual({ ways: now, stopped: [] });
});

test('where no wishes can be read, nobody is contacted', () => {
  expect(messageWishesOf([entry({})])).toEqual({ ways: noContact, stopped: [] });
  expect(messageWishesOf([entry({ contact: 'anything' })])).toEqual({ ways: noContact, stopped: [] });
});
