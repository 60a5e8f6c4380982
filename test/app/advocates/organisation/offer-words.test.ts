import { expect, test } from 'vitest';
import {
  offerFrom,
  offerInWords,
  offerQuery,
} from '../../../../src/app/advocates/organisation/offer-words.ts';

const count = { asked: 2, ended: 1, shared: 3, known: 0 };

test('a manager reads how many are asked, how many are not, and why', () => {
  expect(offerInWords(count)).toEqual([
    '2 families are asked.',
    '1 family left out: its complaint has ended.',
    '3 families left out: the colleague sees the case already, through the whole organisation.',
  ]);
  expect(offerInWords({ asked: 0, ended: 0, shared: 0, known: 1 })).toEqual([
    'No family was asked.',
    '1 family left out: they let this colleague in, or were asked about them before.',
  ]);
});

test('the numbers come back from an address as they went, and what is no number counts nothing', () => {
  expect(offerFrom(new URLSearchParams(offerQuery(count)))).toEqual(count);
  expect(offerFrom(new URLSearchParams('asked=many&ended=-1&shared=<b>&known=2'))).toEqual({
    ...{ asked: 0, ended: 0, shared: 0, known: 2 },
  });
  expect(offerFrom(new URLSearchParams('from=2026-04-01'))).toBeNull();
});
